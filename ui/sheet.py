# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""The style sheet; its colours and sizes are those that look fills in."""

from string import Template

SHEET = Template("""
QMainWindow, QDialog, QWidget[role="page"] { background: $background; }
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] { background: $background; border: none; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="huge"] { font-size: ${huge}px; font-weight: 600; }
QLabel[role="huge-quiet"] { font-size: ${huge}px; color: $quiet; }
QLabel[role="large"] { font-size: ${large}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="large-quiet"] { font-size: ${large}px; color: $quiet; }
QLabel[role="small-quiet"] { font-size: ${small}px; color: $quiet; }
QWidget[role="bars"] { color: $breath_in; }
QWidget[role="shadow"] { color: $track; }
QLabel[role="warning"] { color: $warning; font-weight: 600; }

QFrame[role="card"], QAbstractSlider[role="card"], QFrame[role^="notice"] {
    background: $surface; border: 1px solid $line; border-radius: 14px; }
QFrame[role="notice-urgent"] { border: 2px solid $warning; }
QFrame[role="card"]:focus, QAbstractSlider[role="card"]:focus { border: 3px solid $focus; }
QScrollArea[role="details"] { border: 3px solid transparent; border-radius: 14px; }
QScrollArea[role="details"]:focus { border-color: $focus; }
QFrame[role="strip"] { background: $breath_out; border: none; border-radius: 4px; }
QFrame[role="first-card"] { background: $surface; border: 1px solid $line; border-radius: 14px;
    border-top-left-radius: 5px; border-bottom-left-radius: 5px; }

QAbstractSpinBox, QLineEdit, QPlainTextEdit, QComboBox { background: $surface; color: $text;
    padding: 6px; border: 2px solid $edge; border-radius: 8px; placeholder-text-color: $quiet;
    selection-background-color: $focus; selection-color: $background; }
QAbstractSpinBox, QLineEdit, QComboBox { padding: 0 10px; min-height: ${step}px; }
QAbstractSpinBox QLineEdit { background: transparent; border: none; padding: 0; min-height: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; height: 0; border: none; }
QAbstractSpinBox:focus, QLineEdit:focus, QComboBox:focus { border: 3px solid $focus;
    padding: 0 9px; min-height: ${focused}px; }
QComboBox:focus { padding-right: 31px; }
QPlainTextEdit:focus { border: 3px solid $focus; padding: 5px; }
QAbstractSpinBox QLineEdit:focus { border: none; padding: 0; min-height: 0; }
QComboBox::drop-down { border: none; width: 0; }
QComboBox { combobox-popup: 0; padding-right: 32px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 2px solid $edge;
    outline: none; selection-background-color: $track; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: ${step}px; padding: 0 10px;
    border-left: 6px solid transparent; }
QComboBox QAbstractItemView::item:selected { background: $track; color: $text;
    border-left: 6px solid $focus; }

QListWidget { background: $surface; border: 2px solid $line; border-radius: 14px; padding: 4px;
    outline: none; }
QListWidget:focus { border: 3px solid $focus; padding: 3px; }
QListWidget::item { padding: 8px; min-height: ${row}px; border-left: 6px solid transparent; }
QListWidget::item:selected { background: $track; color: $text; border-left: 6px solid $focus; }

QTextBrowser { background: $background; color: $text; border: none;
    selection-background-color: $focus; selection-color: $background; }

QTableView { background: $background; border: 2px solid $background; border-radius: 8px; }
QTableView:focus { border-color: $focus; outline: none; }
QTableView::item { border-bottom: 1px solid $line; padding: 0 6px; }
QTableView::item:selected { background: $track; color: $text; border-bottom: 2px solid $focus; }
QHeaderView, QHeaderView::section { background: transparent; color: $quiet; border: none;
    border-bottom: 1px solid $edge; padding: 0 5px; text-align: left; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: $surface; color: $text; border: 1px solid $edge; padding: 6px; }
""")
