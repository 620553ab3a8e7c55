"""List model of search results: by case and judgment, the best first, each with an excerpt."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tipcoder.domain.projects import JudgmentKind
from tipcoder.domain.searching import SearchResult, UnitKind
from tipcoder.services.search.names import SearchNames
from tipcoder.ui.text.excerpt import Places, excerpt
from tipcoder.ui.text.names import judgment_kind_name

FoundRole = Qt.ItemDataRole.UserRole
"""The result; None on a heading."""
PlaceRole = Qt.ItemDataRole.UserRole + 1
"""Its place in words."""
MarksRole = Qt.ItemDataRole.UserRole + 2
"""Places of the search hits in the line's text."""
Index = QModelIndex | QPersistentModelIndex
NO_NAMES = SearchNames({}, {}, (), ())


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A heading, or (with `found`) a result."""

    text: str
    place: str = ""
    marks: Places = ()
    found: SearchResult | None = None


class ResultModel(QAbstractListModel):
    """Headings are no places to go to: arrow keys pass over them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[SearchResult, ...] = ()
        self._names = NO_NAMES
        self._lines: tuple[ResultLine, ...] = ()

    def show_found(self, found: Sequence[SearchResult], names: SearchNames) -> None:
        """Show these, in groups."""
        self.beginResetModel()
        self._found, self._names = tuple(found), names
        self._lines = self._grouped()
        self.endResetModel()

    def found(self) -> tuple[SearchResult, ...]:
        """Return what is shown."""
        return self._found

    def row_of_result(self, number: int) -> int:
        """Return the row of a result, counted from 0 in the order of the list; -1 if there are not so many."""
        rows = [row for row, line in enumerate(self._lines) if line.found is not None]
        return rows[number] if number < len(rows) else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_result = index.isValid() and self._lines[index.row()].found is not None
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_result else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        values = {
            Qt.ItemDataRole.DisplayRole: line.text,
            Qt.ItemDataRole.AccessibleTextRole: f"{line.place}: {line.text}" if line.place else line.text,
            FoundRole: line.found,
            PlaceRole: line.place,
            MarksRole: line.marks,
        }
        return values.get(role)

    def _grouped(self) -> tuple[ResultLine, ...]:
        by_case: dict[str, dict[str, list[SearchResult]]] = {}
        for found in self._found:
            by_case.setdefault(found.case, {}).setdefault(self._heading(found), []).append(found)
        return tuple(
            line
            for groups in by_case.values()
            for heading, several in groups.items()
            for line in (ResultLine(heading), *(self._line(found) for found in several))
        )

    def _heading(self, found: SearchResult) -> str:
        if found.kind is UnitKind.TERM:
            return self.tr("Terms")
        case = self.tr("Case {number}").format(number=found.case_number)
        case = f"{case} · {found.case_title}" if found.case_title else case
        if found.kind is UnitKind.ANSWER:
            answers = self.tr("Answers")
            return f"{case} · {answers}"
        if found.kind is UnitKind.REMARK:
            remarks = self.tr("Remarks")
            return f"{case} · {remarks}"
        return f"{case} · {judgment_kind_name(JudgmentKind(found.judgment_kind))} – {found.judgment_name}"

    def _line(self, found: SearchResult) -> ResultLine:
        text, marks = excerpt(found.text, found.places)
        return ResultLine(text, self._location(found), marks, found)

    def _location(self, found: SearchResult) -> str:
        if found.kind is UnitKind.TERM:
            return f"{self._names.taxonomies.get(found.taxonomy, found.taxonomy)} · {found.label}"
        if found.kind is UnitKind.REMARK and not found.question:
            return self.tr("On an entry as a whole")
        if found.kind is not UnitKind.JUDGMENT:
            return self._names.questions.get(found.question, found.question)
        return self.tr("page {number}").format(number=found.page)
