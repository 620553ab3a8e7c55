"""Colours, text sizes and the style sheet of every window, in a light and a dark scheme.

Windows name what they mean (`tokens().danger`, `set_role(label, "muted")`), never a colour.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from tipcoder import paths
from tipcoder.ui.settings import Scheme

BODY_POINTS = 10.0
"""Smallest body text, in points: system fonts of 8 or 9 points are too small to read for an hour."""

HEADING_SCALE = 1.6
"""Size of a heading by body text. There are these two sizes and no other."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours by what they mean, as `#rrggbb`. In style sheets: `@text`, `@accent_soft`, ...

    Text on `background`, `surface`, `raised` and each `..._soft` of its own kind has a contrast of at least 4.5 to 1;
    `control` (borders of what can be clicked or typed into) at least 3 to 1. A test computes it.
    """

    background: str
    surface: str
    raised: str
    text: str
    muted: str
    border: str
    control: str
    accent: str
    accent_text: str
    accent_soft: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    highlight: str
    judgment_background: str
    judgment_text: str
    passage_1: str
    passage_2: str
    passage_3: str
    passage_4: str
    passage_5: str
    passage_current: str


LIGHT = Tokens(
    background="#f3f5f8",
    surface="#ffffff",
    raised="#eaeef3",
    text="#1b2430",
    muted="#566172",
    border="#d8dee6",
    control="#828d9c",
    accent="#0a5aa8",
    accent_text="#ffffff",
    accent_soft="#e0ecf8",
    danger="#a8231c",
    danger_soft="#fbe8e6",
    warning="#7d4d00",
    warning_soft="#fcf0da",
    success="#1d6637",
    success_soft="#e2f2e7",
    highlight="#ffec99",
    judgment_background="#fdfcf8",
    judgment_text="#22262d",
    passage_1="#dbe8f5",
    passage_2="#d9eedd",
    passage_3="#e8dff4",
    passage_4="#f7dfe2",
    passage_5="#d2ecec",
    passage_current="#aad0f5",
)

DARK = Tokens(
    background="#14181e",
    surface="#1c2129",
    raised="#272e38",
    text="#e5e9ef",
    muted="#a5b0be",
    border="#353d49",
    control="#6f7b8b",
    accent="#7fb8f5",
    accent_text="#0b1a2b",
    accent_soft="#1f3856",
    danger="#ff9f96",
    danger_soft="#45211f",
    warning="#f3c06c",
    warning_soft="#40311a",
    success="#88d5a0",
    success_soft="#1c3927",
    highlight="#62530f",
    judgment_background="#191d24",
    judgment_text="#dde1e7",
    passage_1="#22384f",
    passage_2="#21422e",
    passage_3="#392f54",
    passage_4="#4d2a34",
    passage_5="#1a4345",
    passage_current="#2b5c92",
)


class ThemeNotice(QObject):
    """Tells who draws for itself that the scheme changed.

    Signals:
        theme_changing: the colours are about to change; what is made anew for them need not be dressed before.
        theme_changed: the palette, the style sheet and `tokens()` are the new ones by now.
    """

    theme_changing = Signal()
    theme_changed = Signal()


_wanted = Scheme.SYSTEM
_percent = 100
_tokens = LIGHT
_notice: ThemeNotice | None = None


def tokens() -> Tokens:
    """Return the colours in force."""
    return _tokens


def is_dark() -> bool:
    """Return whether the dark scheme is in force."""
    return _tokens is DARK


def theme_notice() -> ThemeNotice:
    """Return the object whose signal says that the scheme changed. Needs a running application."""
    global _notice
    if _notice is None:
        app = QApplication.instance()
        _notice = ThemeNotice(app)
        QApplication.styleHints().colorSchemeChanged.connect(_follow_system)
        _notice.destroyed.connect(_forget_notice)
    return _notice


def apply_theme(app: QApplication, scheme: Scheme) -> None:
    """Dress the whole application in a scheme, at once and again whenever it is called; follow the system if asked."""
    global _wanted, _tokens
    _wanted = scheme
    notice = theme_notice()
    notice.theme_changing.emit()
    hints = app.styleHints()
    if scheme is Scheme.SYSTEM:
        hints.unsetColorScheme()
        _tokens = DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
    else:
        # Tells the window system too, so that the title bar and native dialogs go with it.
        hints.setColorScheme(Qt.ColorScheme.Dark if scheme is Scheme.DARK else Qt.ColorScheme.Light)
        _tokens = DARK if scheme is Scheme.DARK else LIGHT
    # Put off first: Qt dresses every widget once for a first sheet, but once for each of its parents for another one.
    keeps_size = app.font() == body_font()
    everything = app.allWidgets()
    if keeps_size:
        _leave_undressed(everything)
    with _no_style_events(everything if keeps_size else ()):
        app.setStyleSheet("")
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setFont(body_font())
    app.setPalette(_palette(_tokens))
    with _no_style_events([one for one in everything if not one.isVisible()] if keeps_size else ()):
        app.setStyleSheet(style_sheet(_tokens))
    notice.theme_changed.emit()


def _leave_undressed(widgets: Iterable[QWidget]) -> None:
    """Let what is out of view wait for its dress until it is shown: most of a window is on pages that nobody sees."""
    for widget in widgets:
        if widget.isVisible() or not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            continue
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_Polished, False)
        holder = widget.parentWidget()
        if holder is None or holder.isVisible() or widget.isWindow():
            _DressedWhenShown(widget)


class _DressedWhenShown(QObject):
    """Dresses a widget with all in it, as far as that waits for it, when the widget is shown."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            for widget in (watched, *watched.findChildren(QWidget)):
                if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                    widget.style().polish(widget)
                    widget.setAttribute(Qt.WidgetAttribute.WA_WState_Polished, True)
            self.deleteLater()
        return False


@contextmanager
def _no_style_events(widgets: Iterable[QWidget]) -> Iterator[None]:
    """Dress widgets without a word to them: in other colours nothing has another size, and nobody sees them."""
    told = [widget for widget in widgets if not widget.testAttribute(Qt.WidgetAttribute.WA_SetStyle)]
    for widget in told:
        widget.setAttribute(Qt.WidgetAttribute.WA_SetStyle, True)
    try:
        yield
    finally:
        for widget in told:
            widget.setAttribute(Qt.WidgetAttribute.WA_SetStyle, False)


def set_text_size(percent: int) -> None:
    """Draw texts in another size from the next `apply_theme` on."""
    global _percent
    _percent = percent


def body_font() -> QFont:
    """Return the system's font, not smaller than is comfortable to read, in the size that the person wants."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(round(max(font.pointSizeF(), BODY_POINTS) * _percent / 100, 1))
    return font


def heading_points() -> float:
    """Return the size of headings, in points."""
    return round(body_font().pointSizeF() * HEADING_SCALE, 1)


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget its part in the style sheet, and dress it anew if it already had one.

    Labels: `heading`, `strong`, `muted`, `error`, `warning`, `success`. Buttons: `primary`, `quiet`, `danger`, `chip`.
    Frames: `card`, `panel`, `header`.
    """
    widget.setProperty("role", role)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def style_sheet(colours: Tokens) -> str:
    """Return all of resources/styles/*.qss with `@name` replaced. Raises KeyError for a name that is no token."""
    styles = paths.resources() / "styles"
    sheets = [sheet.read_text(encoding="utf-8") for sheet in sorted(styles.glob("*.qss"))]
    values = asdict(colours) | {
        "styles": styles.as_posix(),
        "scheme": "dark" if colours is DARK else "light",
        "body_size": f"{body_font().pointSizeF():g}pt",
        "heading_size": f"{heading_points():g}pt",
    }
    return re.sub(r"@([a-z_]+)", lambda match: values[match[1]], "\n".join(sheets))


def _follow_system() -> None:
    app = QApplication.instance()
    if _wanted is Scheme.SYSTEM and isinstance(app, QApplication):
        apply_theme(app, Scheme.SYSTEM)


def _forget_notice() -> None:
    global _notice
    _notice = None


def _palette(colours: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for group in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText):
        palette.setColor(group, QColor(colours.text))
        palette.setColor(QPalette.ColorGroup.Disabled, group, QColor(colours.muted))
    for name, colour in (
        (role.Window, colours.background),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.background),
        (role.Button, colours.surface),
        (role.ToolTipBase, colours.raised),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.accent),
        (role.Accent, colours.accent),
        (role.HighlightedText, colours.accent_text),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Light, colours.surface),
        (role.Midlight, colours.raised),
        (role.Mid, colours.border),
        (role.Dark, colours.control),
        (role.Shadow, colours.border),
    ):
        palette.setColor(name, QColor(colour))
    return palette
