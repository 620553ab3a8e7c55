"""Dialog of the program's settings; each takes effect at once, and says what it is for."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QWidget

from tipcoder import paths
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.languages.spelling import find_dictionary
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.settings import BACKUP_TIMES, LOCK_TIMES, TEXT_SIZES, Scheme, Settings
from tipcoder.ui.text.breakable_path import breakable_path
from tipcoder.ui.text.per_cent import per_cent
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.path_field import PathField
from tipcoder.ui.widgets.retranslating import Retranslating


class SettingsDialog(Retranslating, Dialog):
    """Shows the settings as they are kept.

    Signals:
        language_chosen(code), scheme_chosen(Scheme), text_size_chosen(percent), lock_time_chosen(minutes): something
            is to take effect, and to be kept.
    """

    language_chosen = Signal(str)
    scheme_chosen = Signal(object)
    text_size_chosen = Signal(int)
    lock_time_chosen = Signal(int)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.languages, self.schemes, self.sizes, self.lock_times, self.backup_times = (
            QComboBox(self) for _ in range(5)
        )
        for code, language in LANGUAGES.items():
            self.languages.addItem(language.menu_name, code)
        for choices, values in (
            (self.schemes, tuple(Scheme)),
            (self.sizes, TEXT_SIZES),
            (self.lock_times, LOCK_TIMES),
            (self.backup_times, BACKUP_TIMES),
        ):
            for value in values:
                choices.addItem("", value)
            choices.currentTextChanged.connect(choices.setToolTip)  # large texts do not fit
        self.spelling = QCheckBox(self)
        self.second_folder, self.data_folder = PathField(self), PathField(self)
        self._fields: dict[QWidget, CaptionedField] = {
            entry: entry if isinstance(entry, CaptionedField) else CaptionedField(entry, parent=self)
            for entry in (
                self.languages,
                self.schemes,
                self.sizes,
                self.lock_times,
                self.backup_times,
                self.second_folder,
                self.spelling,
                self.data_folder,
            )
        }
        for field in self._fields.values():
            self.body.addWidget(field)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, primary=True, is_guarded=True)
        self._show_kept()
        self._connect()
        self.retranslate()

    @Slot()
    def choose_data(self) -> None:
        """Let the person choose the folder of data for recognising text."""
        caption = self.tr("Folder of data for recognising text")
        folder = file_choice.choose_existing_folder(self, self._settings, "recognition", caption)
        if folder is not None:
            self._settings.tesseract_data = folder
            self._show_folders()

    @Slot()
    def forget_data(self) -> None:
        """Use the program's own data for recognising text again."""
        self._settings.tesseract_data = None
        self._show_folders()

    @Slot()
    def choose_second(self) -> None:
        """Let the person choose the folder in which backups are kept too."""
        caption = self.tr("Second folder of backups")
        folder = file_choice.choose_existing_folder(self, self._settings, "backups", caption)
        if folder is not None:
            self._settings.second_backups = folder
            self._show_folders()

    @Slot()
    def forget_second(self) -> None:
        """Keep backups beside the projects only. What lies in the second folder stays."""
        self._settings.second_backups = None
        self._show_folders()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Settings"), self.tr("Each takes effect at once. Nothing of it is part of a project."))
        self.close_button.setText(self.tr("Close"))
        for field in (self.second_folder, self.data_folder):
            field.choose_button.setText(self.tr("Choose…"))
        self.spelling.setText(self.tr("Underline misspelt words"))
        self._show_folders()
        schemes = {
            Scheme.SYSTEM: self.tr("As the system"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
        }
        for choices, words in (
            (self.schemes, [schemes[scheme] for scheme in Scheme]),
            (self.sizes, [per_cent(size) for size in TEXT_SIZES]),
            (self.lock_times, [self._lock_words(minutes) for minutes in LOCK_TIMES]),
            (self.backup_times, [self.tr("Every %n minute(s)", "", minutes) for minutes in BACKUP_TIMES]),
        ):
            for index, text in enumerate(words):
                choices.setItemText(index, text)
        for entry, caption, hint in self._said():
            self._fields[entry].set_caption(caption)
            self._fields[entry].set_hint(hint)

    def _said(self) -> tuple[tuple[QWidget, str, str], ...]:
        return (
            (self.languages, self.tr("Language"), self.tr("Of windows, framework, help and reports.")),
            (self.schemes, self.tr("Colours"), self.tr("Dark is easier on the eyes in the evening.")),
            (
                self.sizes,
                self.tr("Size of the text"),
                self.tr("Of all windows. The judgment has its own: Ctrl++, Ctrl+-."),
            ),
            (
                self.lock_times,
                self.tr("Lock an open project"),
                self.tr("A locked project shows nothing until its passphrase is typed. Ctrl+L locks at once."),
            ),
            (
                self.backup_times,
                self.tr("Back up while something changes"),
                self.tr(
                    "Also at closing, and before everything large. Backups lie beside the project, in a folder of its "
                    "name: all of the last day, then one a day, a week and a month."
                ),
            ),
            (
                self.second_folder,
                self.tr("Also keep backups in"),
                self.tr(
                    "A folder on a stick or a network drive, in case this computer is lost. At closing, the newest "
                    "backup is copied there, encrypted as it is. If the folder cannot be reached, nothing is lost."
                ),
            ),
            (self.spelling, self.tr("Spelling"), self._spelling_words()),
            (
                self.data_folder,
                self.tr("Data for recognising text in scans"),
                self.tr("Only if an expert gave you other data: a folder of files that end in .traineddata."),
            ),
        )

    def _spelling_words(self) -> str:
        if find_dictionary(ui_language.current()) is not None:
            return self.tr(
                "Of what you write, in the language of the windows. A click with the right button, or the menu key, "
                "offers other words."
            )
        names = " / ".join(LANGUAGES[ui_language.current()].spelling)
        return self.tr(
            "No dictionary of this language came along. If you have one, put its two files ({names}.aff and .dic) into "
            "the folder {folder}."
        ).format(names=names, folder=breakable_path(paths.own_dictionaries()))

    def _lock_words(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Only by hand")
        return self.tr("After %n minute(s) without keys or mouse", "", minutes)

    def _show_kept(self) -> None:
        for choices, value in (
            (self.languages, ui_language.current()),
            (self.schemes, self._settings.scheme),
            (self.sizes, self._settings.text_size),
            (self.lock_times, self._settings.lock_minutes),
            (self.backup_times, self._settings.backup_minutes),
        ):
            choices.setCurrentIndex(choices.findData(value))
        self.spelling.setChecked(self._settings.checks_spelling)
        self._show_folders()

    def _show_folders(self) -> None:
        second, data = self._settings.second_backups, self._settings.tesseract_data
        self.second_folder.show_path(second)
        self.second_folder.show_clear(self.tr("Keep backups beside the project only"), is_offered=second is not None)
        self.data_folder.show_path(data)
        self.data_folder.show_clear(self.tr("Recognise text with the program's own data"), is_offered=data is not None)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.second_folder.choose_button.clicked.connect(self.choose_second)
        self.second_folder.clear_button.clicked.connect(self.forget_second)
        self.data_folder.choose_button.clicked.connect(self.choose_data)
        self.data_folder.clear_button.clicked.connect(self.forget_data)
        self.languages.activated.connect(self._choose_language)
        self.schemes.activated.connect(self._choose_scheme)
        self.sizes.activated.connect(self._choose_size)
        self.lock_times.activated.connect(self._choose_lock_time)
        self.backup_times.activated.connect(self._choose_backup_time)
        self.spelling.toggled.connect(self._choose_spelling)

    @Slot()
    def _choose_language(self) -> None:
        self.language_chosen.emit(self.languages.currentData())

    @Slot()
    def _choose_scheme(self) -> None:
        self.scheme_chosen.emit(Scheme(self.schemes.currentData()))

    @Slot()
    def _choose_size(self) -> None:
        self.text_size_chosen.emit(self.sizes.currentData())

    @Slot()
    def _choose_lock_time(self) -> None:
        self.lock_time_chosen.emit(self.lock_times.currentData())

    @Slot(bool)
    def _choose_spelling(self, is_on: bool) -> None:
        self._settings.checks_spelling = is_on

    @Slot()
    def _choose_backup_time(self) -> None:
        self._settings.backup_minutes = self.backup_times.currentData()
