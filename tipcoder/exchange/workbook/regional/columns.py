"""The columns of questions in a regional workbook: answers come as years, levels and groups, and stay what they are."""

from tipcoder.exchange.spreadsheet.naming import Names
from tipcoder.exchange.workbook.columns import ColumnMaker, Made
from tipcoder.exchange.workbook.selects import Terms
from tipcoder.framework.form.form import Question


class RegionalMaker(ColumnMaker):
    """Makes columns as for a national workbook, of answers that were brought to levels and groups in the country."""

    def _grouped(self, question: Question, name: str, label: str, terms: Terms, names: Names) -> Made:
        groups = dict.fromkeys(terms.codes.values())
        known = Terms({code: code for code in groups}, terms.labels)
        if question.type.is_multiple:
            return self._several(name, label, known, tuple(groups), names)
        return self._one(name, label, known, names)
