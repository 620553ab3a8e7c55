"""Reports edits in sheets and columns that are not read back, one by one.

A sheet that is as it was written has none, whatever happened in the project since, and however its rows are sorted.
Any other is compared with what would be written now.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from tipcoder.domain.import_plan import EntryKind, NewTerm, PreviewEntry, ReadonlySheet, Reason
from tipcoder.domain.release import NewRelease
from tipcoder.errors import UserError
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.exchange.spreadsheet.naming import (
    AGREEMENT,
    AGREEMENT_PAIRS,
    BESIDE,
    BRIEFS,
    CODEBOOK,
    CODINGS,
    DIFFERENCES,
    DOUBLE_CODING,
    EVIDENCE,
    FINDINGS,
    LONG_TEXT,
    POPULATION,
    QUOTATIONS,
    RELEASED,
    REMARKS,
    TERMS,
)
from tipcoder.exchange.workbook.about import FORMAT
from tipcoder.languages.captions import caption_texts
from tipcoder.services.importing.current_sheets import Texts, current_texts
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.importing import KnownCase, PointInHistory, cases_changed_since
from tipcoder.storage.coding.releases import list_releases

_REASONS = {
    EVIDENCE: Reason.EVIDENCE,
    REMARKS: Reason.REMARKS,
    CODEBOOK: Reason.CODEBOOK,
    TERMS: Reason.TERMS,
    LONG_TEXT: Reason.LONG_TEXT,
    **dict.fromkeys(DOUBLE_CODING, Reason.DOUBLE_CODING),
    QUOTATIONS: Reason.QUOTATIONS,
    RELEASED: Reason.RELEASED,
    POPULATION: Reason.POPULATION,
    BRIEFS: Reason.BRIEFS,
    FINDINGS: Reason.FINDINGS,
}
"""Of sheets beside the levels; what is left are those of older versions."""
_OF_VERSION = (EVIDENCE, REMARKS, CODEBOOK, TERMS)
"""Sheets that are written otherwise by another version of the framework."""
_ABOVE = " > "
"""Stands between the rows that the label of a parent names, from the case downwards."""
_REPEATED = ("parent_label", "local_number", "framework_version")
_KEYS = ("case_key", "row_key", "parent_key", "row_number")
_RECORDED = ("profile", "recipient", "language")
_ROUNDED = timedelta(seconds=1)
_LONGEST_EXPORT = timedelta(minutes=5)
"""So long after a workbook says that it was written it may have been recorded, when it was done."""


class ReadonlyChanges:
    """Says what was edited aside. `key_of` gives the key that an id has in the workbook, `moment` is of its writing.

    Keys are compared in small letters.
    """

    def __init__(
        self,
        project: OpenProject,
        incoming: DeliveryReading,
        known: Mapping[str, KnownCase],
        key_of: Callable[[str], str],
        point: PointInHistory | None,
    ) -> None:
        self._project = project
        self._incoming = incoming
        self._recorded = None if point is None or incoming.about.is_template else _recorded(project, point.moment)
        language = self._recorded.language if self._recorded is not None else incoming.about.language
        self._now = current_texts(project, incoming, language, key_of) if incoming.readonly else {}
        since = known if point is None else cases_changed_since(project.database, point)
        self._numbers = {key_of(id).lower(): case.number for id, case in known.items()}
        self._gone = {key_of(id).lower() for id, case in known.items() if case.is_removed}
        self._changed = {key_of(id).lower() for id in since}
        self._keys = {key.lower() for key in incoming.keys}

    def entries(self, terms: Collection[NewTerm], *, is_own_version: bool) -> Iterator[PreviewEntry]:
        """Yield a line for each edit. `terms` are read back though they stand on their sheet."""
        yield from self._about()
        for sheet in self._incoming.readonly:
            whole = PreviewEntry(EntryKind.REFUSED, sheet.sheet, cell="", number=0, place=sheet.name)
            now = self._now.get(sheet.name)
            if not sheet.is_readable:
                yield replace(whole, fault=UserError("delivery_sheet_unreadable", place=sheet.sheet))
            elif sheet.is_level:
                yield from self._level(sheet, now or ())
            elif now is None or (sheet.name in _OF_VERSION and not is_own_version):
                yield replace(whole, reason=self._reason(sheet, {}))
            else:
                taken = {term.line for term in terms} if sheet.name == TERMS else ()
                yield from self._rows(sheet, now, taken)

    def _about(self) -> Iterator[PreviewEntry]:
        about = self._incoming.about
        if about.is_intact:
            return
        whole = PreviewEntry(EntryKind.REFUSED, about.sheet, cell="", number=0, place=about.sheet, reason=Reason.ABOUT)
        expected = {"format": FORMAT, "country": self._project.project.country or ""}
        if self._recorded is not None:
            expected |= {name: getattr(self._recorded, name) for name in _RECORDED}
            expected["left_out"] = str(self._recorded.left_out)
        different = [name for name in expected if name in about.values and about.values[name] != expected[name]]
        for name in different:
            yield replace(whole, cell=about.cells[name], question=name, old=expected[name], new=about.values[name])
        if about.is_intact is False and not different:
            yield whole

    def _level(self, sheet: ReadonlySheet, now: Sequence[Texts]) -> Iterator[PreviewEntry]:
        names = [name for name, _ in sheet.columns]
        key = "row_key" if "row_key" in names else "case_key"
        known = {_key(texts, key): texts for texts in now if key in texts}
        columns = [(name, letters) for name, letters in sheet.columns if now and name in now[0] and name not in _KEYS]
        for line, cells in sheet.rows:
            found: Texts = dict(zip(names, cells, strict=True))
            there = known.get(_key(found, key))
            is_stale = there is None or _key(found) in self._changed
            for name, letters in columns:
                text, said = found[name], there[name] if there is not None else ""
                if comparable(name, text) == comparable(name, said) or (name in _REPEATED and is_stale):
                    continue
                reason = Reason.REPEATED if name in _REPEATED else self._reason(sheet, found)
                entry = self._entry(sheet, found, reason, sheet.name)
                yield replace(entry, cell=f"{letters}{line}", question=name, old=said, new=text)

    def _rows(self, sheet: ReadonlySheet, now: Sequence[Texts], taken: Collection[int]) -> Iterator[PreviewEntry]:
        letters = dict(sheet.columns)
        lines = [(line, dict(zip(letters, cells, strict=True))) for line, cells in sheet.rows if line not in taken]
        came = [(line, texts) for line, texts in lines if not self._is_reported_elsewhere(sheet, texts)]
        said = [
            texts
            for texts in now
            if self._could_be_there(sheet, texts) and not self._is_reported_elsewhere(sheet, texts)
        ]
        fewer = ("columns",) if self._incoming.about.is_template and sheet.name == CODEBOOK else ()
        shared = [name for name in letters if name not in fewer and (not said or name in said[0])]
        changes, missing = differences(sheet.name, came, said, shared)
        for line, texts, before in changes:
            entry = self._entry(sheet, texts, self._reason(sheet, texts), row_name(texts))
            if before is None:
                yield replace(entry, cell=str(line), new=row_content(texts))
                continue
            for name in changed_columns(sheet.name, before, texts, shared):
                cell = f"{letters[name]}{line}"
                yield replace(entry, cell=cell, question=name, old=before[name], new=texts[name])
        for texts in missing:
            entry = self._entry(sheet, texts, self._reason(sheet, texts), row_name(texts))
            yield replace(entry, old=row_content(texts))

    def _could_be_there(self, sheet: ReadonlySheet, texts: Texts) -> bool:
        """Return whether a row that would be written now is to be looked for: what it is of stands in the workbook."""
        if self._incoming.about.is_template and (texts.get("retired") or "@" in texts.get("taxonomy", "")):
            return False
        # Rows of other codings are in no level, and few lines of a brief are on a row: only their cases are looked for.
        of_rows = sheet.name in BESIDE and sheet.name not in (CODINGS, BRIEFS)
        keys = ("case_key", "row_key") if of_rows else ("case_key",)
        return all(_key(texts, name) in self._keys for name in keys if name in texts)

    def _is_reported_elsewhere(self, sheet: ReadonlySheet, texts: Texts) -> bool:
        """Return whether what a row says is told elsewhere: of cases that are gone, of answers that are read back."""
        if sheet.name != LONG_TEXT:
            return _key(texts) in self._gone
        is_of_answer = texts["sheet"] not in BESIDE and _key(texts, "row_key") in self._keys
        return is_of_answer or _key(texts, "row_key") in self._gone

    def _reason(self, sheet: ReadonlySheet, texts: Texts) -> Reason:
        return Reason.CHANGED_SINCE if _key(texts) in self._changed else reason_of(sheet)

    def _entry(self, sheet: ReadonlySheet, texts: Texts, reason: Reason, place: str) -> PreviewEntry:
        return PreviewEntry(
            EntryKind.REFUSED,
            sheet.sheet,
            cell="",
            number=self._numbers.get(_key(texts), 0),
            place=place,
            reason=reason,
        )


def reason_of(sheet: ReadonlySheet) -> Reason:
    """Return why nothing is read back from a sheet."""
    return _REASONS.get(sheet.name, Reason.RETIRED)


def _recorded(project: OpenProject, moment: datetime) -> NewRelease | None:
    """Return what was recorded of the export when the workbook was written, None where that is not known."""
    begin = moment - _ROUNDED
    recorded = (found for found in reversed(list_releases(project.database)) if found.release.format == "xlsx")
    return next((found.release for found in recorded if begin <= found.made_at < begin + _LONGEST_EXPORT), None)


def _key(texts: Texts, name: str = "case_key") -> str:
    return texts.get(name, "").lower()


_SAME = {
    EVIDENCE: (("case_key", "sheet", "row_key", "question"),),
    REMARKS: (("remark_key",), ("case_key", "sheet", "row_key", "question")),
    CODEBOOK: (("path", "retired"), ("path",)),
    TERMS: (("taxonomy", "code"),),
    LONG_TEXT: (("sheet", "row_key", "column", "part"),),
    AGREEMENT: (("sheet", "question"),),
    DIFFERENCES: (("local_number", "level", "question", "row_1", "row_2"),),
    AGREEMENT_PAIRS: (("question", "sheet", "case_key", "pair", "reading"),),
    QUOTATIONS: (("quotation",),),
    RELEASED: (("edition", "figure", "part", "group", "value"),),
    POPULATION: (("key",),),
    BRIEFS: (("case_key", "part", "line"),),
    CODINGS: (("role", "coder", "row_key", "question"),),
}
"""Columns by which a row that was edited is known again: the first of them that are there."""
_OF_ROSTER = (("row_key",),)
Change = tuple[int, Texts, Texts | None]
"""A row that came, with its line and what it was before, None for one that was added."""


def differences(
    sheet: str, came: Sequence[tuple[int, Texts]], said: Sequence[Texts], names: Sequence[str]
) -> tuple[list[Change], list[Texts]]:
    """Return the rows that were edited or added, and those that are missing, by the columns of some names.

    The order of rows does not count.
    """
    there = Counter(_compared(texts, names) for texts in said)
    edited = []
    for line, texts in came:
        compared = _compared(texts, names)
        if there[compared]:
            there[compared] -= 1
        else:
            edited.append((line, texts))
    left: dict[tuple[str, ...], list[Texts]] = {}
    for texts in said:
        compared = _compared(texts, names)
        if there[compared]:
            there[compared] -= 1
            left.setdefault(_same(sheet, texts, names), []).append(texts)
    changes: list[Change] = []
    for line, texts in edited:
        before = left.get(_same(sheet, texts, names))
        changes.append((line, texts, before.pop(0) if before else None))
    return changes, [texts for same in left.values() for texts in same]


def changed_columns(sheet: str, before: Texts, after: Texts, names: Iterable[str]) -> Iterator[str]:
    """Yield the columns in which a row was edited.

    Words that a workbook has in its own language say what levels, groups and withheld terms are called.
    """
    fixed = caption_texts()["workbook"].values() if sheet == TERMS else ()
    for name in names:
        if comparable(name, before[name]) != comparable(name, after[name]) and before[name] not in fixed:
            yield name


def comparable(name: str, text: str) -> str:
    """Return what of a text is compared: of the label of a parent its numbers, as its words are the workbook's own."""
    if name != "parent_label":
        return text
    return _ABOVE.join(part.rpartition(" ")[2] for part in text.split(_ABOVE))


def row_name(texts: Texts) -> str:
    """Return what a row is of, in words that its reader knows: without keys."""
    names = ("taxonomy", "code") if "taxonomy" in texts else ("sheet", "question", "name", "column")
    return " › ".join(texts[name] for name in names if texts.get(name))


def row_content(texts: Texts) -> str:
    """Return what a row says, at its shortest."""
    names = ("exact", "text", "label", "label_en", "passages", "remarks", "value", "first", "answer_1")
    return next((texts[name] for name in names if texts.get(name)), "")


def _compared(texts: Texts, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(comparable(name, texts[name]) for name in names)


def _same(sheet: str, texts: Texts, names: Sequence[str]) -> tuple[str, ...]:
    ways = _SAME.get(sheet, _OF_ROSTER)
    same = next((way for way in ways if set(way) <= set(names)), ways[-1])
    return tuple(texts.get(name, "") for name in same)
