# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
# ruff: noqa: INP001 - a script is no package
"""Writes the software bill of materials of a bundle, as CycloneDX: what it is made of, by whom.

python -m scripts.bill_of_materials BUNDLE OUT.json
SOURCE_DATE_EPOCH, in the environment, is the time that it carries.
"""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from scripts.locks import ROOT, RUN, licences, wanted_here
from ui.version import VERSION

RUNTIME = ROOT / "requirements" / "runtime.txt"


def bill(bundle: Path) -> Bom:
    """Return the bill: packages that the lock pins, Python, Qt, and every file of machine code."""
    program = _component("ninety", VERSION, "MIT", PackageURL("generic", None, "ninety", VERSION))
    program.type = ComponentType.APPLICATION
    parts = [*_packages(), _python(), _qt()]
    bom = Bom(
        serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"ninety {VERSION} {_digest(RUNTIME)}"),
        components=[*parts, *_files(bundle)],
    )
    bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    bom.metadata.component = program
    bom.register_dependency(program, parts)
    return bom


def _packages() -> Iterator[Component]:
    table = licences(RUN)
    for name, version in wanted_here(RUNTIME).items():
        yield _component(name, version, table[name], PackageURL("pypi", None, name, version))


def _python() -> Component:
    """Return Python, as the Debian package that it is: mended there, it keeps its own number."""
    version, url = platform.python_version(), None
    package = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
    if sys.base_prefix == "/usr" and shutil.which("dpkg-query"):
        asked = subprocess.run(
            ["dpkg-query", "--show", "--showformat=${Version}", package],
            capture_output=True,
            text=True,
            check=True,
        )
        url = PackageURL("deb", "debian", package, asked.stdout)
    return _component(
        "python", version, "PSF-2.0", url or PackageURL("generic", None, "python", version)
    )


def _qt() -> Component:
    version = wanted_here(RUNTIME)["pyside6-essentials"]
    return _component("qt", version, "LGPL-3.0-only", PackageURL("generic", None, "qt", version))


def _component(name: str, version: str, licence: str, url: PackageURL) -> Component:
    return Component(
        name=name,
        version=version,
        type=ComponentType.LIBRARY,
        licenses=[LicenseExpression(licence)],
        purl=url,
        bom_ref=str(url),
    )


def _files(bundle: Path) -> Iterator[Component]:
    for path in sorted(bundle.rglob("*")):
        if not path.is_file() or path.is_symlink() or path.read_bytes()[:4] != b"\x7fELF":
            continue
        name = path.relative_to(bundle).as_posix()
        digest = HashType(alg=HashAlgorithm.SHA_256, content=_digest(path))
        yield Component(name=name, type=ComponentType.FILE, hashes=[digest], bom_ref=f"file:{name}")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> int:
    """Write it."""
    bundle, out = map(Path, sys.argv[1:])
    out.write_text(JsonV1Dot6(bill(bundle)).output_as_string(indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
