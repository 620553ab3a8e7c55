"""Tells which delivery of a project is the newest: by the number of the last change in it, not by a clock.

Deliveries of older programs do not say that number. Where one of a project does not, their times decide.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime

from tipcoder.domain.consolidation import Delivery
from tipcoder.exchange.reading.faults import Fault, warning
from tipcoder.services.consolidation.scanning import ScannedDelivery
from tipcoder.storage.regional.deliveries import StoredDelivery

Age = tuple[int, str, bool, str]


class Ages:
    """Order of deliveries of each project, those that came and the current ones of the regional project."""

    def __init__(self, scanned: Iterable[ScannedDelivery], current: Mapping[str, StoredDelivery]) -> None:
        self._scanned = tuple(scanned)
        self._current = current
        now = _time(datetime.now(UTC))
        # Nothing was written after it came: a time that says so is that of a clock gone wrong.
        self._came = {found.delivery.id: _time(found.received_at) for found in current.values()}
        self._came = {found.delivery.id: now for found in self._scanned} | self._came
        self._stored = {found.delivery.id for found in current.values()}
        self._by_project: dict[str, dict[str, Delivery]] = {}
        for delivery in (*(found.delivery for found in self._scanned), *(one.delivery for one in current.values())):
            self._by_project.setdefault(delivery.project, {})[delivery.id] = delivery

    def ordered(self) -> list[ScannedDelivery]:
        """Return what came, by project, the newest of each last."""
        return sorted(self._scanned, key=lambda found: (found.delivery.project, self._age(found.delivery)))

    def is_older(self, found: ScannedDelivery) -> bool:
        """Return whether the regional project has a newer delivery of the same project."""
        known = self._current.get(found.delivery.project)
        return known is not None and self._age(known.delivery) > self._age(found.delivery)

    def faults(self, delivery: Delivery) -> Iterator[Fault]:
        """Yield that the order of a delivery and others of its project is doubtful."""
        others = [one for one in self._by_project[delivery.project].values() if one.id != delivery.id]
        if others and not self._is_numbered(delivery.project):
            yield warning("consolidation_by_time", file=delivery.name)
            return
        for other in others:
            is_newer = self._age(delivery) > self._age(other)
            if is_newer and delivery.written_at < other.written_at:
                yield warning("consolidation_times_contradict", file=delivery.name, other=other.name)

    def _is_numbered(self, project: str) -> bool:
        return all(one.last_change is not None for one in self._by_project[project].values())

    def _age(self, delivery: Delivery) -> Age:
        number = delivery.last_change if self._is_numbered(delivery.project) else None
        written_at = min(delivery.written_at, self._came[delivery.id])
        return number or 0, written_at, delivery.id not in self._stored, delivery.sha256


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")[:19]
