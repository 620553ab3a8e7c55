import re
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
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


RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
COLOUR = r"(?<![\w-])%s:\s*@([a-z_0-9]+)"
GROUNDS = ("background", "surface")


def pairs_of_style_sheets() -> list[tuple[str, str, str]]:
    """Return by selector the colour of a text and of what is behind it: any ground where the rule names none.

    Texts of what cannot be used are left out, as WCAG does.
    """
    sheets = "".join(path.read_text("utf-8") for path in sorted((paths.resources() / "styles").glob("*.qss")))
    found = []
    for selector, body in RULE.findall(re.sub(r"/\*.*?\*/", "", sheets, flags=re.DOTALL)):
        text, selected = re.search(COLOUR % "color", body), re.search(COLOUR % "selection-color", body)
        ground, marked = (re.search(COLOUR % name, body) for name in ("background", "selection-background-color"))
        if text and ":disabled" not in selector:
            found += [(selector.strip(), text[1], one) for one in ([ground[1]] if ground else GROUNDS)]
        if selected and marked:
            found.append((selector.strip(), selected[1], marked[1]))
    return found


@SCHEMES
def test_every_text_of_the_style_sheets_can_be_read(colours: Tokens) -> None:
    pairs = pairs_of_style_sheets()
    assert len(pairs) > 40
    assert [pair for pair in pairs if contrast(*(getattr(colours, name) for name in pair[1:])) < 4.5] == []


@SCHEMES
@pytest.mark.parametrize("colour", ["text", "judgment_text"])
def test_marked_passages_can_be_read(colours: Tokens, colour: str) -> None:
    marks = [name for name in asdict(colours) if name.startswith("passage_")]
    assert len(marks) == 6
    assert [name for name in marks if contrast(getattr(colours, colour), getattr(colours, name)) < 4.5] == []


ICON_COLOURS = re.compile(r"icons\.(?:set_icon|icon|pixmap)\([^)]*\"([a-z_]+)\"\)")


@SCHEMES
def test_every_icon_can_be_seen(colours: Tokens) -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (paths.PACKAGE / "ui").rglob("*.py"))
    used = set(ICON_COLOURS.findall(code)) & set(asdict(colours)) - {"accent_text", "surface"}
    assert {"accent", "muted"} <= used
    faint = [(one, on) for one in used for on in GROUNDS if contrast(getattr(colours, one), getattr(colours, on)) < 3]
    assert faint == []


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
    button.show()
    light = button.icon().pixmap(16).toImage()
    with qtbot.waitSignal(theme.theme_notice().theme_changed):
        apply_theme(app, Scheme.DARK)
    assert theme.is_dark()
    assert app.palette().color(QPalette.ColorRole.Window) == QColor(DARK.background)
    assert button.icon().pixmap(16).toImage() != light
    apply_theme(app, Scheme.SYSTEM)
    assert not theme.is_dark()


def test_what_is_out_of_view_has_the_colours_of_the_scheme_when_it_is_shown(app: QApplication, qtbot: QtBot) -> None:
    apply_theme(app, Scheme.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    button, label = QPushButton(window), QLabel("word", window)
    icons.set_icon(button, "printer")
    theme.set_role(label, "muted")
    window.show()
    light = button.icon().pixmap(16).toImage()
    window.hide()
    apply_theme(app, Scheme.DARK)
    window.show()
    assert button.icon().pixmap(16).toImage() != light
    assert label.palette().color(label.foregroundRole()) == QColor(DARK.muted)


def test_what_is_out_of_view_hears_of_a_style_after_one_that_failed(
    app: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply_theme(app, Scheme.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    (tmp_path / "styles").mkdir()
    (tmp_path / "styles" / "broken.qss").write_text("QLabel { color: @nothing; }", "utf-8")
    with monkeypatch.context() as broken:
        broken.setattr(paths, "resources", lambda: tmp_path)
        with pytest.raises(KeyError):
            apply_theme(app, Scheme.DARK)
    assert not window.testAttribute(Qt.WidgetAttribute.WA_SetStyle)


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
