"""Reads a workbook with Python's own zip and XML readers: every formula cell must keep a value, and
LibreOffice, recalculating everything, must come to the same one.

Usage: cached_values.py FILE.xlsx SCRATCH
"""

import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def cells(path):
    """All cells of all sheets: {(sheet, reference): (formula or None, value text)}."""
    with zipfile.ZipFile(path) as office:
        shared = []
        if "xl/sharedStrings.xml" in office.namelist():
            for item in tree.fromstring(office.read("xl/sharedStrings.xml")):
                shared.append("".join(text.text or "" for text in item.iter(MAIN + "t")))
        links = {
            link.get("Id"): link.get("Target")
            for link in tree.fromstring(office.read("xl/_rels/workbook.xml.rels"))
        }
        found = {}
        for sheet in tree.fromstring(office.read("xl/workbook.xml")).iter(MAIN + "sheet"):
            target = links[sheet.get(REL + "id")].lstrip("/")
            part = target if target.startswith("xl/") else "xl/" + target
            for cell in tree.fromstring(office.read(part)).iter(MAIN + "c"):
                formula = cell.find(MAIN + "f")
                value = cell.find(MAIN + "v")
                text = None if value is None else value.text
                if cell.get("t") == "s" and text is not None:
                    text = shared[int(text)]
                found[(sheet.get("name"), cell.get("r"))] = (formula, text)
        return found


def same(ours, theirs):
    try:
        a, b = float(ours), float(theirs)
    except (TypeError, ValueError):
        return re.sub(r"\s", "", ours or "") == re.sub(r"\s", "", theirs or "")
    return abs(a - b) <= 1e-9 * max(1.0, abs(a), abs(b))


def main(path, scratch):
    ours = cells(path)
    formulas = {place: value for place, (formula, value) in ours.items() if formula is not None}
    empty = [place for place, value in formulas.items() if value in (None, "")]
    if not formulas or empty:
        sys.exit(f"{path}: {len(formulas)} formulas, without a value: {empty[:5]}")
    out = pathlib.Path(scratch, "recalculated")
    out.mkdir(exist_ok=True)
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation=file://{scratch}/office",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(out),
            path,
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    theirs = cells(out / pathlib.Path(path).name)
    wrong = [
        (place, value, theirs.get(place, (None, None))[1])
        for place, value in formulas.items()
        if not same(value, theirs.get(place, (None, None))[1])
    ]
    if wrong:
        sys.exit(f"{path}: recalculated otherwise: {wrong[:5]}")
    print(f"{len(formulas)} formulas keep the value that LibreOffice computes")


main(sys.argv[1], sys.argv[2])
