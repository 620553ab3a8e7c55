"""Input for whole or partial dates: typed, or chosen from a calendar."""

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from tipcoder.languages import ui_language
from tipcoder.languages.dates import date_in_words, date_separator
from tipcoder.languages.typed_values import FIRST_YEAR, LAST_YEAR, DateFault, iso_date, typed_date, with_century
from tipcoder.ui import theme
from tipcoder.ui.icons import icon
from tipcoder.ui.theme import set_role
from tipcoder.ui.widgets.floating import FloatingPart
from tipcoder.ui.widgets.inputs.typed_input import TypedInput
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip

FIELD_WIDTH = 160


class DateInput(TypedInput):
    """Input for a date. It repeats the date in words, so that 3 April is not taken for 4 March."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._popup: CalendarPopup | None = None
        self._edit = QLineEdit(self)
        self._edit.setFixedWidth(FIELD_WIDTH)
        self._calendar_button = QToolButton(self)
        self._calendar_button.setIcon(icon("calendar"))
        self._calendar_button.clicked.connect(self.open_calendar)
        self._words = PlainLabel(self)
        set_role(self._words, "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._edit)
        layout.addWidget(self._calendar_button)
        layout.addSpacing(4)
        layout.addWidget(self._words, 1)
        self.watch(self._edit)
        self._edit.textChanged.connect(self.text_replaced)
        self._edit.returnPressed.connect(self.flush)
        self.retranslate()

    def value_of(self, text: str) -> str | None:
        if not text:
            return ""
        iso = iso_date(text)
        return None if isinstance(iso, DateFault) else iso

    def text_of(self, value: str) -> str:
        return typed_date(value, date_separator(ui_language.current()))

    def fault_of(self, text: str) -> str:
        match iso_date(text):
            case DateFault.NO_SUCH_DAY:
                return self.tr("Not saved: there is no such day in the calendar. Write the day first, then the month.")
            case DateFault.SHORT_YEAR:
                recent, older = with_century(text)
                return self.tr("Not saved: {recent} or {older}? Write the year with four digits.").format(
                    recent=recent, older=older
                )
            case DateFault.YEAR_RANGE:
                return self.tr("Not saved: the year has to be from {first} to {last}.").format(
                    first=FIRST_YEAR, last=LAST_YEAR
                )
            case DateFault.SHAPE:
                whole, month = (self.text_of(iso) for iso in ("2021-03-14", "2021-03"))
                return self.tr("Not saved: write {day}, or {month}, or {year}.").format(
                    day=whole, month=month, year="2021"
                )
        return ""

    def text_replaced(self) -> None:
        value = self.value_of(self.typed_text().strip())
        self._words.setText(date_in_words(value, ui_language.current()) if value else "")

    def set_locked(self, locked: bool) -> None:
        super().set_locked(locked)
        self._calendar_button.setEnabled(not locked)

    def open_calendar(self) -> None:
        """Show a calendar below the field; a click on a day enters it."""
        if self._popup is not None:
            self._popup.deleteLater()  # it has the names of days and months of the language it was made in
        self._popup = popup = CalendarPopup(self)
        popup.calendar.setSelectedDate(self._date_to_show())
        popup.chosen.connect(self._take_day)
        popup.move(self._corner_for(popup.sizeHint()))
        popup.show()
        popup.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def retranslate(self) -> None:
        separator = date_separator(ui_language.current())
        pattern = separator.join((self.tr("dd"), self.tr("mm"), self.tr("yyyy")))
        self._edit.setPlaceholderText(pattern)
        self._edit.setToolTip(
            plain_tip(
                self.tr("Day, month, year: {pattern}. Only month and year, or only the year, are enough.").format(
                    pattern=pattern
                )
            )
        )
        self._calendar_button.setToolTip(self.tr("Choose from the calendar"))
        self._calendar_button.setAccessibleName(self.tr("Choose from the calendar"))
        if not self.draft():
            self.tidy()
        self.text_replaced()

    def _corner_for(self, size: QSize) -> QPoint:
        """Return the position of the calendar: below the field, or above it where the screen ends."""
        below = self.mapToGlobal(QPoint(0, self.height() + 2))
        room = self.screen().availableGeometry().bottom()
        return below if below.y() + size.height() <= room else self.mapToGlobal(QPoint(0, -size.height() - 2))

    def _date_to_show(self) -> QDate:
        value = self.value_of(self.typed_text().strip()) or ""
        parts = [int(part) for part in value.split("-") if part]
        return QDate(*[*parts, 1, 1][:3]) if parts else QDate.currentDate()

    def _take_day(self, day: QDate) -> None:
        self._edit.setText(self.text_of(day.toString(Qt.DateFormat.ISODate)))
        self.flush()
        self._edit.setFocus()


class CalendarPopup(QFrame):
    """Calendar of a field: a click or Enter takes a day and closes it, Esc closes it."""

    chosen = Signal(QDate)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        FloatingPart(self, field)
        set_role(self, "panel")
        self.calendar = QCalendarWidget(self)
        self.calendar.setLocale(ui_language.locale())
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        everyday = QTextCharFormat()
        everyday.setForeground(QColor(theme.tokens().text))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, everyday)
        names = QTextCharFormat()
        names.setForeground(QColor(theme.tokens().muted))
        self.calendar.setHeaderTextFormat(names)
        for name, picture in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            arrow = self.calendar.findChild(QToolButton, name)
            if arrow is not None:
                arrow.setIcon(icon(picture))
        self.calendar.setMinimumSize(300, 240)
        self.calendar.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.calendar)

    @Slot(QDate)
    def _choose(self, day: QDate) -> None:
        if self.isVisible():  # a double click is reported twice
            self.close()
            self.chosen.emit(day)
