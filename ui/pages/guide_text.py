# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A chapter of the guide as it is read: Markdown in the sizes and colours of all pages."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import (
    QFont,
    QImage,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from ui.look import SIZES, Role, space
from ui.pages.column import margins, scaled
from ui.pages.reading import MEASURE

LINE_HEIGHT = 135
"""Percent of the font's own."""
HEADINGS: Mapping[int, Role] = {1: "title", 2: "large"}
LEFT_TO_PAGE = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Backspace, Qt.Key.Key_F1}
DRESSED_BY = {
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
}
FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectCommonMark
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class GuideText(QTextBrowser):
    """`show_text` fills it. It opens nothing: a link is told by `anchorClicked`, and of files only
    those pictures are read that it was given the names of.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._text = ""
        self._pictures: dict[str, QImage] = {}
        self._dressing = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._refit)
        self._wide = 0
        self._room = 0
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def show_text(self, text: str, pictures: tuple[str, ...]) -> None:
        """Show Markdown from its beginning, with these pictures of the folder."""
        self._text = text
        self._pictures = {name: QImage(str(self._folder / name)) for name in pictures}
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._mark_link()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: FBT001 -- Qt's
        """Walk the links; past the last one, on to what follows on the page."""
        walked = super().focusNextPrevChild(forwards)
        self._mark_link()
        return walked

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give the pictures at the width that there is for them, and nothing else."""
        url = name if isinstance(name, QUrl) else QUrl(name)
        picture = self._pictures.get(url.toString())
        if kind != QTextDocument.ResourceType.ImageResource.value or picture is None:
            return None
        return self._fitted(picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in LEFT_TO_PAGE:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport().width() != self._wide and not self._dressing:
            self._refit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in DRESSED_BY:
            self._soon.start()  # not at once: Qt is still going through the document

    @Slot()
    def _refit(self) -> None:
        """Lay it out again, at the place that is read."""
        if self._text:
            bar = self.verticalScrollBar()
            share = bar.value() / max(1, bar.maximum())
            self._lay_out()
            bar.setValue(round(share * bar.maximum()))

    def _lay_out(self) -> None:
        self._dressing = True
        self._wide = self.viewport().width()
        document = self.document()
        document.clear()  # with the pictures of another width
        document.setDefaultFont(self.font())
        document.setMarkdown(self._text, FEATURES)
        self._keep_measure(document)
        block = document.begin()
        while block.isValid():
            self._dress(block)
            _underline_links(block)
            block = block.next()
        self.setTextCursor(QTextCursor(document))  # which writing has pushed to the end
        self.horizontalScrollBar().setValue(0)
        self._dressing = False

    def _mark_link(self) -> None:
        """Show which link Enter would open: Qt's own dotted line is easily overlooked."""
        mark = QTextEdit.ExtraSelection()
        cursor = self.textCursor()
        mark.cursor = cursor
        mark.format.setBackground(self.palette().highlight())
        mark.format.setForeground(self.palette().midlight())
        self.setExtraSelections([mark] if cursor.hasSelection() and self.hasFocus() else [])

    def _keep_measure(self, document: QTextDocument) -> None:
        """Set the text as wide as can be read, below what stands above it, bar or no bar."""
        around = margins(self, self.size(), MEASURE)
        beside = self.width() - self.viewport().width()
        around.setRight(max(space(2), around.right() - beside))
        frame = document.rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(around.left())
        form.setRightMargin(around.right())
        form.setBottomMargin(space(8))
        frame.setFrameFormat(form)
        self._room = self.viewport().width() - around.left() - around.right()

    def _dress(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        level = block.blockFormat().headingLevel()
        role = HEADINGS.get(level)
        if role is not None:
            cursor.setCharFormat(self._heading(role))
        form = QTextBlockFormat()
        form.setTopMargin(space(8) if level > 1 else space(3) if _follows_list(block) else 0)
        form.setBottomMargin(space(2) if block.textList() is not None else space(3))
        form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if "\N{OBJECT REPLACEMENT CHARACTER}" in block.text():
            form.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
            form.setTopMargin(space(3))
            form.setBottomMargin(space(5))
        cursor.mergeBlockFormat(form)

    def _heading(self, role: Role) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setProperty(QTextFormat.Property.FontPixelSize, scaled(self, SIZES[role]))
        form.setFontWeight(QFont.Weight.DemiBold)
        return form

    def _fitted(self, picture: QImage) -> QImage:
        """Return a picture as wide as there is room, never larger than it is, with an edge."""
        dense = self.devicePixelRatioF()
        room = round(self._room * dense)
        made = picture.convertToFormat(QImage.Format.Format_RGB32)
        if room < made.width():
            made = made.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        painter = QPainter(made)
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.drawRect(made.rect().adjusted(0, 0, -1, -1))
        painter.end()
        made.setDevicePixelRatio(dense)
        return made


def _follows_list(block: QTextBlock) -> bool:
    before = block.previous()
    return block.textList() is None and before.isValid() and before.textList() is not None


def _underline_links(block: QTextBlock) -> None:
    """Show links by more than their colour."""
    links = []
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        if piece.charFormat().isAnchor():
            links.append((piece.position(), piece.length()))
        pieces += 1
    form = QTextCharFormat()
    form.setFontUnderline(True)
    for start, length in links:
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)
