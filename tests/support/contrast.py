"""Contrast of two colours, as WCAG 2.2 measures it."""

from PySide6.QtGui import QColor


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    asked = QColor(colour)
    parts = (asked.redF(), asked.greenF(), asked.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
