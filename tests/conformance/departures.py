"""Cases in which the engines do not agree, each with the reason: the specification's, or tipcoder's own."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Departure:
    """One aspect of one node of a form that the engines do not agree on, and why."""

    form: str
    path: str
    aspect: str
    reason: str


CLOSED = (
    "ODK's engine deletes an answer as soon as a filter closes its choice. The specification says nothing of it; in "
    "tipcoder no answer is lost, and the coder decides."
)
OPERAND = (
    "ODK's engine gives one of the operands of `and` and `or`. XPath 1.0, section 3.4: each is converted as if by "
    "boolean(), and the result is a boolean."
)
EXPONENT = "ODK's engine writes 1e-7. XPath 1.0, section 4.2, string(): in decimal form, never with an exponent."
DATE_NUMBER = (
    "ODK's engine gives the date itself for number() of what date() gives. XPath 1.0, section 4.4, number(): a number, "
    "which is the days since 1970, as it gives for the same date as a text."
)
SUM = (
    "ODK's engine gives nothing for the sum of no nodes. XPath 1.0, section 4.4: the sum of the numbers of all nodes, "
    "which is 0 for none."
)
OWN_ROW = (
    "Where indexed-repeat has no number for an outer roster, ODK's web engine takes the first row that there is. ODK "
    "Collect and KoboToolbox take the row that the expression stands in, as people who write forms rely on."
)
RETURNED = (
    "ODK's engine deletes the rows that a lower number leaves over, with their answers. The specification says nothing "
    "of it; in tipcoder no answer is lost: the rows are kept, seen by no expression, and come back with the number."
)
NO_NUMBER = (
    "ODK's engine goes on with the number of rows before where a count is empty, and so says that it is not sure. In "
    "tipcoder a state of a coding follows from its answers alone: no number asks for no rows, and they are kept."
)
TYPED = (
    "ODK's engine keeps a decimal that is whole as it was typed (`2.0`) though it writes 1.50 as 1.5. tipcoder writes "
    "all numbers as XPath does."
)

OF_ONE = "tipcoder shows an acknowledgement as a choice of one; the value is the same."
CHANCE = "An id is drawn by chance, in each engine another one. That it stays, and how long it is, is compared."
BACKWARDS = (
    "ODK's engine goes backwards for a negative length. XPath 1.0, section 4.2, substring(): the characters at places "
    "from the start on and before start plus length, of which there are none."
)
UNNAMED = "ODK's engine offers a choice without code and label for a row without an answer. There is nothing to choose."
TWICE = "ODK's engine offers a choice twice where two rows have the same answer. Nothing tells them apart."
GROUPED = (
    "ODK's engine passes over a filter on a path in brackets. XPath 1.0, section 3.3: `(a/b)[2]` is the second of all "
    "nodes that the path leads to."
)
PER_PARENT = (
    "ODK's engine counts places among all nodes of a step. XPath 1.0, section 2.4: among those under one parent, so "
    "that `r/s[1]` is the first of each row."
)
NOT_HERE = (
    "ODK's engine takes photographs, recordings, files and barcodes from a device. A coding of judgments has none: "
    "tipcoder shows the question and says that it cannot be answered."
)

DEPARTURES: tuple[Departure, ...] = (
    Departure("choice filter", "/data/a", "value", CLOSED),
    Departure("choice filter by a select multiple", "/data/a", "value", CLOSED),
    Departure("cascade of three", "/data/b", "value", CLOSED),
    Departure("cascade of three", "/data/c", "value", CLOSED),
    Departure("truth as a value", "/data/c3", "value", OPERAND),
    Departure("truth as a value", "/data/c4", "value", OPERAND),
    Departure("exotic numbers", "/data/c1", "value", EXPONENT),
    Departure("exotic numbers", "/data/c2", "value", EXPONENT),
    Departure("number of a date", "/data/c1", "value", DATE_NUMBER),
    Departure("sum of inner rows", "/data/r[2]/c", "value", SUM),
    Departure("filter on rows", "/data/c", "value", SUM),
    Departure("rows before this one", "/data/r[1]/c", "value", SUM),
    Departure("number of rows that falls and rises", "/data/r[1]/n", "value", RETURNED),
    Departure("number of rows that falls and rises", "/data/c", "value", RETURNED),
    Departure("number of rows that is taken back", "/data/c", "value", NO_NUMBER),
    *(
        Departure("number of rows that is taken back", f"/data/r[{row}]{node}", "node", NO_NUMBER)
        for row in (1, 2)
        for node in ("", "/n")
    ),
    Departure("indexed-repeat without an outer number", "/data/r[2]/c", "value", OWN_ROW),
    Departure("acknowledge", "/data/a", "choices", OF_ONE),
    *(Departure("media and places beside questions", f"/data/{name}", "readonly", NOT_HERE) for name in "abce"),
    *(Departure("one of all nodes", f"/data/{name}", "value", GROUPED) for name in ("c1", "c2", "c3")),
    Departure("one of all nodes", "/data/c5", "value", PER_PARENT),
    Departure("a row that was not answered", "/data/adult", "choices", UNNAMED),
    Departure("rows with the same answer", "/data/who", "choices", TWICE),
    Departure("negative length", "/data/c1", "value", BACKWARDS),
    Departure("ids of rows stay", "/data/r[1]/id", "value", CHANCE),
    Departure("number in a label", "/data/a", "value", TYPED),
    Departure("number in a label", "/data/b", "label", TYPED),
)
