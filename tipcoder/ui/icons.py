"""Line icons of one family, drawn in the colours of the current scheme. Files: resources/icons/*.svg."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton

from tipcoder import paths
from tipcoder.ui import theme

SIZES = (16, 20, 24, 32, 40, 48, 64, 96)
"""Pixels in which an icon is drawn, so that it is sharp from 100 to 200 % scaling."""
LARGEST = 24
"""Device-independent pixels of the largest icon in a button or a list; larger pictures are drawn by themselves."""

GAP = 0.25
"""Room right of an icon with a text after it, by its size: Qt's own is too small to tell them apart."""


def icon(name: str, colour: str = "text") -> QIcon:
    """Return an icon in the present colour of a token (`text`, `muted`, `accent`, `danger`, ...)."""
    colours = theme.tokens()
    return _icon(name, getattr(colours, colour), colours.control, _scale(), has_gap=False)


def pixmap(name: str, size: int, colour: str = "text") -> QPixmap:
    """Return an icon as a picture of `size` device-independent pixels."""
    ratio = QApplication.primaryScreen().devicePixelRatio()
    return _pixmap(name, getattr(theme.tokens(), colour), size, ratio)


def set_icon(button: QAbstractButton, name: str, colour: str = "text") -> None:
    """Give a button an icon that changes its colour with the scheme."""
    if not button.property("iconName"):
        theme.theme_notice().theme_changed.connect(_Repainter(button).repaint_icon)
    button.setProperty("iconName", name)
    button.setProperty("iconColour", colour)
    _put(button)


def icon_of(button: QAbstractButton) -> QIcon:
    """Return the icon of a button, out of view too, in the present colours."""
    if button.property("iconName"):
        _put(button)
    return button.icon()


class _Repainter(QObject):
    """A child of a button, so that it hears of a new scheme as long as the button lives and no longer."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button

    @Slot()
    def repaint_icon(self) -> None:
        """Draw the button's icon in the new colours: now, or, while it is out of view, when it is next shown."""
        if self._button.isVisible():
            _put(self._button)
        else:
            self._button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the icon of a button that comes into view."""
        if event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            _put(self._button)
        return False


def _put(button: QAbstractButton) -> None:
    colours = theme.tokens()
    beside_text = isinstance(button, QPushButton) or (
        isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    )
    colour = getattr(colours, button.property("iconColour"))
    button.setIcon(_icon(button.property("iconName"), colour, colours.control, _scale(), has_gap=beside_text))
    size = button.iconSize().height()
    button.setIconSize(QSize(size + round(size * GAP) if beside_text else size, size))


def _scale() -> float:
    """Return the highest scaling of a screen: what is drawn for it can be made smaller for others."""
    return max(screen.devicePixelRatio() for screen in QApplication.screens())


@lru_cache(maxsize=512)
def _icon(name: str, normal: str, disabled: str, scale: float, *, has_gap: bool) -> QIcon:
    made = QIcon()
    for mode, drawn in ((QIcon.Mode.Normal, normal), (QIcon.Mode.Disabled, disabled)):
        renderer = _renderer(name, drawn)
        for size in (size for size in SIZES if size <= max(LARGEST * scale, SIZES[0])):
            made.addPixmap(_drawn(renderer, size, round(size * GAP) if has_gap else 0), mode)
    return made


@lru_cache(maxsize=128)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    made = _drawn(_renderer(name, colour), round(size * ratio), 0)
    made.setDevicePixelRatio(ratio)
    return made


def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _drawn(renderer: QSvgRenderer, size: int, gap: int) -> QPixmap:
    picture = QPixmap(size + gap, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
