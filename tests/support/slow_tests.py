"""Which tests are slow: measured by `--write-slow`, kept in a list, and left out by `pytest` alone.

A run of all writes the list anew; one of named files or folders changes the lines of the tests in them.

A test function is slow if its cases cost more than 0.4 s together, in setup and call: ten cases of 0.1 s hold up a run
as one of 1 s does. What is measured is the processor time of the process and of its children that ended, which the load
of the computer hardly changes. What several cases use, a fixture of a module or session or what is made once in a run,
counts for each of them by its share, whichever of them came first.
"""

import os
import time
from collections import Counter, defaultdict
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypedDict, cast

import pytest

from tests.support.made_once import watch_by

SLOW_TESTS = Path(__file__).parents[1] / "slow_tests.txt"
LIMIT = 0.4
"""Seconds of processor time."""
_NARROWING = (
    "markexpr", "keyword", "ignore", "ignore_glob", "deselect", "lf", "stepwise", "maxfail", "collectonly",
)  # fmt: skip
"""Options by which a run leaves out cases of the files that it names."""


class Cost(TypedDict):
    """What a case cost: alone, as seconds; what it made for others too, as name, seconds and makers; what it used."""

    alone: float
    made: list[tuple[str, float, list[str]]]
    used: list[str]


def function_of(case: str) -> str:
    """Return the id of a case without its parameters."""
    return case.partition("[")[0]


def slow_functions(costs: dict[str, Cost]) -> list[str]:
    """Return the functions, sorted, whose cases cost more than `LIMIT` together with their shares."""
    price: dict[str, float] = defaultdict(float)
    within: dict[str, set[str]] = defaultdict(set)
    for cost in costs.values():
        for name, seconds, makers in cost["made"]:
            price[name] = max(price[name], seconds)  # each process makes its own, or finds what another one made
            for maker in makers:
                within[maker].add(name)
    used = {case: {*cost["used"]}.union(*(within[name] for name in cost["used"])) for case, cost in costs.items()}
    users = Counter(name for names in used.values() for name in names)
    total: dict[str, float] = defaultdict(float)
    for case, cost in costs.items():
        total[function_of(case)] += cost["alone"] + sum(price[name] / users[name] for name in used[case])
    return sorted(function for function, seconds in total.items() if seconds > LIMIT)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that measures."""
    parser.addoption(
        "--write-slow", action="store_true", help='write tests/slow_tests.txt; with -m "", of all tests or whole files'
    )


def pytest_configure(config: pytest.Config) -> None:
    """Measure in each process that runs tests; list, or hold the list to what ran, in the one that sums up."""
    writes = config.getoption("write_slow")
    is_narrowed = any(config.getoption(name, None) for name in _NARROWING)
    if writes:
        if is_narrowed or any("::" in argument for argument in config.args):
            raise pytest.UsageError('--write-slow measures whole files: pytest -m "" --write-slow [FILE_OR_FOLDER...]')
        config.pluginmanager.register(_Meter())
    named = {(config.invocation_params.dir / argument).resolve() for argument in config.args}
    is_of_all = named == {SLOW_TESTS.parent} and not is_narrowed
    if (is_of_all or writes) and not hasattr(config, "workerinput"):
        config.pluginmanager.register(_Listing(writes, is_of_all))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the cases of slow functions."""
    slow = set(_listed())
    for item in items:
        if function_of(item.nodeid) in slow:
            item.add_marker(pytest.mark.slow)


def _listed() -> list[str]:
    return SLOW_TESTS.read_text("utf-8").splitlines()


def _spent() -> float:
    used = os.times()
    return time.process_time() + used.children_user + used.children_system


class _Meter:
    """Measures each case of a process, and hands on what it cost with the report of its teardown."""

    def __init__(self) -> None:
        self._cost = Cost(alone=0.0, made=[], used=[])
        self._open: list[tuple[str, list[float]]] = []
        self._fixtures: dict[str, pytest.FixtureDef[Any]] = {}
        watch_by(self._making)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_setup(self) -> Generator[None, object, object]:
        """Measure what comes before a case."""
        self._cost = Cost(alone=0.0, made=[], used=[])
        with self._alone():
            return (yield)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_call(self) -> Generator[None, object, object]:
        """Measure a case."""
        with self._alone():
            return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[Any]) -> Generator[None, object, object]:
        """Measure a fixture that several cases use."""
        if fixturedef.scope == "function":
            return (yield)
        name = f"{fixturedef.baseid}::{fixturedef.argname}"
        self._fixtures[name] = fixturedef
        with self._making(name):
            return (yield)

    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> None:
        """Hand on what a case cost, when it is over."""
        if call.when == "teardown":
            names = set(getattr(item, "fixturenames", ()))
            for name, fixture in self._fixtures.items():
                if fixture.argname in names and item.nodeid.startswith(fixture.baseid):
                    self._cost["used"].append(name)
            item.user_properties.append(("cost", self._cost))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with self._measured("") as seconds:
            yield
        self._cost["alone"] += sum(seconds)

    @contextmanager
    def _making(self, name: str) -> Iterator[None]:
        makers = [outer for outer, _ in self._open if outer]
        with self._measured(name) as seconds:
            yield
        self._cost["made"].append((name, sum(seconds), makers))
        if not makers:
            self._cost["used"].append(name)

    @contextmanager
    def _measured(self, name: str) -> Iterator[list[float]]:
        """Give a list whose sum is at the end what was spent, without what was measured within."""
        seconds: list[float] = []
        self._open.append((name, seconds))
        start = _spent()
        try:
            yield seconds
        finally:
            spent = _spent() - start
            seconds.append(spent)
            self._open.pop()
            if self._open:
                self._open[-1][1].append(-spent)


class _Listing:
    """Writes the list at the end of a run, or fails a run of all if the list names what did not run."""

    def __init__(self, writes: bool, is_of_all: bool) -> None:
        self._writes, self._is_of_all = writes, is_of_all
        self._ran: set[str] = set()
        self._left_out: list[str] = []
        self._costs: dict[str, Cost] = {}
        self._said = ""

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Take what is left out whole because something is not installed."""
        if report.skipped:
            self._left_out.append(report.nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take that a case ran, and what it cost."""
        self._ran.add(function_of(report.nodeid))
        if report.when == "teardown" and self._writes:
            self._costs[report.nodeid] = cast(Cost, dict(report.user_properties)["cost"])

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Write the list, or hold it to what ran, unless the run was broken off."""
        if exitstatus not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
            return
        if self._writes:
            slow = set(slow_functions(self._costs))
            kept = set() if self._is_of_all else {one for one in _listed() if one not in self._ran}
            SLOW_TESTS.write_text("".join(f"{function}\n" for function in sorted(slow | kept)), "utf-8")
            quick = sum(function_of(case) not in slow for case in self._costs)
            self._said = f"slow: {len(slow)} functions; quick: {quick} of {len(self._costs)} cases"
        elif gone := [one for one in _listed() if one not in self._ran and not one.startswith(tuple(self._left_out))]:
            self._said = f"tests/slow_tests.txt names what is no test (any more): {', '.join(gone)}"
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say what was found."""
        if self._said:
            terminalreporter.write_line(self._said)
