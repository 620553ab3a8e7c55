from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.support.contrast import contrast
from tipcoder import paths
from tipcoder.ui import icons, theme
from tipcoder.ui.settings import Scheme
from tipcoder.ui.theme import DARK, LIGHT, Tokens, apply_theme

SCHEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])

TEXTS = [
    *((text, ground) for text in ("text", "muted", "accent", "danger", "warning", "success") for ground in
      ("background", "surface")),
    ("text", "raised"), ("muted", "raised"), ("text", "accent_soft"), ("accent", "accent_soft"),
    ("text", "danger_soft"), ("danger", "danger_soft"), ("text", "warning_soft"), ("warning", "warning_soft"),
    ("text", "success_soft"), ("success", "success_soft"), ("accent_text", "accent"), ("surface", "text"),
    ("judgment_text", "judgment_background"), ("judgment_text", "highlight"), ("text", "highlight"),
]  # fmt: skip


@SCHEMES
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read(colours: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("mark", ["control", "accent"])
@pytest.mark.parametrize("ground", ["background", "surface"])
def test_the_edge_of_what_can_be_used_and_the_focus_are_seen(colours: Tokens, mark: str, ground: str) -> None:
    assert contrast(getattr(colours, mark), getattr(colours, ground)) >= 3


@SCHEMES
def test_the_style_sheet_names_only_colours_that_exist(colours: Tokens) -> None:
    sheet = theme.style_sheet(colours)
    assert "@" not in sheet
    assert colours.accent in sheet


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    apply_theme(qapp, Scheme.LIGHT)


def test_the_scheme_switches_while_the_window_is_open(app: QApplication, qtbot: QtBot) -> None:
    apply_theme(app, Scheme.LIGHT)
    button = QPushButton()
    qtbot.addWidget(button)
    icons.set_icon(button, "printer")
    light = button.icon().pixmap(16).toImage()
    with qtbot.waitSignal(theme.theme_notice().theme_changed):
        apply_theme(app, Scheme.DARK)
    assert theme.is_dark()
    assert app.palette().color(QPalette.ColorRole.Window) == QColor(DARK.background)
    assert button.icon().pixmap(16).toImage() != light
    apply_theme(app, Scheme.SYSTEM)
    assert not theme.is_dark()


ICONS = sorted(path.stem for path in (paths.resources() / "icons").glob("*.svg"))


def test_no_icon_is_shipped_that_nobody_shows() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (paths.PACKAGE / "ui").rglob("*.py"))
    assert [name for name in ICONS if f'"{name}"' not in code] == []


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn(name: str, app: QApplication) -> None:
    image = icons.pixmap(name, 32, "danger").toImage()
    pixels = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    drawn = [pixel for pixel in pixels if pixel.alpha() == 255]
    assert drawn
    meant = QColor(theme.tokens().danger)
    for pixel in drawn:
        assert abs(pixel.red() - meant.red()) <= 2
        assert abs(pixel.green() - meant.green()) <= 2
        assert abs(pixel.blue() - meant.blue()) <= 2
