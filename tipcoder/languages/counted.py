"""Numbers that choose the form of the words behind them, in sentences that are filled by `str.format`."""

from tipcoder.languages.plurals import FEW, ONE
from tipcoder.languages.registry import LANGUAGES


class Counted(int):
    """A number in a sentence of a language: `{count} {count:answer|answers}`.

    The forms are those behind 1, behind 2 to 4 (or 2 to 19 in Romanian) where the language has such a form, and behind
    other numbers.
    """

    language: str

    def __new__(cls, number: int, language: str) -> "Counted":
        """Take a number and the language of the sentence."""
        counted = super().__new__(cls, number)
        counted.language = language
        return counted

    def __format__(self, forms: str) -> str:
        if "|" not in forms:
            return super().__format__(forms)
        first, *others = forms.split("|")
        form = LANGUAGES[self.language].plural.form(self)
        if form == ONE:
            return first
        return others[0] if form == FEW else others[-1]
