"""The fictional judgments that ship."""

from pathlib import Path

from tipcoder import paths


def file(country: str, number: str) -> Path:
    return paths.resources() / "judgments" / country / f"{number}.txt"


def text(country: str, number: str) -> str:
    return file(country, number).read_text(encoding="utf-8")
