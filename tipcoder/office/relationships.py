"""Reads the relationships of a part of an Open Packaging file: which other parts it refers to.

Source: ECMA-376 part 2, section 9.3.
"""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

from tipcoder.office.xml import read_events
from tipcoder.office.zip import Package


@dataclass(frozen=True, slots=True)
class Relationship:
    """Reference to another part of the same file; `kind` is the last word of its type (`worksheet`)."""

    id: str
    kind: str
    target: str


def relationships(package: Package, part: str) -> list[Relationship]:
    """Return the relationships of a part ("": of the file), without those that lead out of the file.

    Raises:
        UserError: as `read_events`.
    """
    folder, name = posixpath.split(part)
    found: list[Relationship] = []

    def begin(element: str, attributes: Mapping[str, str]) -> None:
        if element == "Relationship" and attributes.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, attributes.get("Target", ""))).lstrip("/")
            kind = attributes.get("Type", "").rpartition("/")[2]
            found.append(Relationship(attributes.get("Id", ""), kind, target))

    path = posixpath.join(folder, "_rels", f"{name}.rels")
    if path in package.parts:
        package.refuse_larger(path, package.kind.small_part)
        read_events(package, path, begin)
    return found
