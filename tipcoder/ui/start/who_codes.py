"""Card of the start page that asks, at the first start, in which country who codes."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tipcoder.domain.coder_codes import first_code, hyphened, typed_code
from tipcoder.domain.projects import REGION, Country
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages import sentence
from tipcoder.ui import theme
from tipcoder.ui.settings import Settings
from tipcoder.ui.text.names import country_name
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating


class WhoCodes(Retranslating, QFrame):
    """Codes that are entered are kept at once, and offered for every new project."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "card")
        self._settings = settings
        self.heading, self.text = PlainLabel(self), PlainLabel(self)
        theme.set_role(self.heading, "strong")
        theme.set_role(self.text, "muted")
        self.text.setWordWrap(True)
        self.country = QComboBox(self)
        for country in REGION:
            self.country.addItem("", country)
        self.country.setCurrentIndex(self.country.findData(likely_country(settings)))
        self.coder = QLineEdit(settings.coder or first_code(likely_country(settings)), self)
        self._country_field = CaptionedField(self.country, parent=self)
        self._coder_field = CaptionedField(self.coder, parent=self)
        entries = QHBoxLayout()
        entries.setSpacing(16)
        entries.addWidget(self._country_field, 1)
        entries.addWidget(self._coder_field, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        layout.addWidget(self.text)
        layout.addLayout(entries)
        self.country.activated.connect(self._follow_country)
        self.coder.textEdited.connect(self._keep)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Who codes here?"))
        self.text.setText(
            self.tr("Choose your language above. Country and code are offered for new projects; the code is no name.")
        )
        self._country_field.set_caption(self.tr("Country"))
        self._coder_field.set_caption(self.tr("Your coder code"))
        for country in REGION:
            self.country.setItemText(self.country.findData(country), country_name(country))
        self._say_coder()
        if not self._settings.coder:  # nothing was chosen yet: as the language says
            country = likely_country(self._settings)
            self.country.setCurrentIndex(self.country.findData(country))
            self.coder.setText(first_code(country))

    @Slot()
    def _follow_country(self) -> None:
        country = self.country.currentData()
        if self.coder.text() in {first_code(other) for other in Country} | {""}:
            self.coder.setText(first_code(country))
        self._keep()

    @Slot()
    def _keep(self) -> None:
        self._say_coder()
        self._settings.coder = hyphened(self.coder.text())
        self._settings.coder_country = self.country.currentData()

    def _say_coder(self) -> None:
        """Say below the code what is wrong with it."""
        self._coder_field.set_hint(code_fault(self.coder.text(), self.country.currentData()), "error")


def code_fault(coder: str, country: Country) -> str:
    """Return what is wrong with the code of a coder, "" for nothing, nor where there is none yet."""
    try:
        if coder.strip():
            typed_code(coder, first_code(country))
    except UserError as error:
        return sentence(error)
    return ""


def likely_country(settings: Settings) -> Country:
    """Return the country that was chosen at the first start, else the one whose language is in use."""
    chosen = settings.coder_country
    return Country(chosen) if chosen in set(Country) else LANGUAGES[ui_language.current()].country or Country.ALB
