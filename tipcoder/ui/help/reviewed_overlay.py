"""Lets windows show reviewed texts from the folder of the person, and says once of each file that is damaged."""

from collections.abc import Callable

from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.ui_language import ReviewedTexts
from tipcoder.services.texts.reviewed_folder import reviewed_texts


class ReviewedOverlay:
    """Reads the texts of a language as it is installed. A damaged file keeps nobody from work."""

    def __init__(self) -> None:
        self._faults: dict[str, UserError] = {}
        self._tell: Callable[[UserError], object] | None = None

    def begin(self) -> None:
        """Use reviewed texts from now on, in the language of the window at once."""
        ui_language.languages().lay_over(self._texts_in)

    def tell(self, tell: Callable[[UserError], object]) -> None:
        """Say what was damaged so far, and what will be found damaged later."""
        self._tell = tell
        for fault in self._faults.values():
            tell(fault)

    def _texts_in(self, code: str) -> ReviewedTexts:
        try:
            return reviewed_texts(code)
        except UserError as fault:
            if code not in self._faults:
                self._faults[code] = fault
                if self._tell is not None:
                    self._tell(fault)
            return {}
