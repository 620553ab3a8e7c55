"""Reads the heading of a judgment: which court gave it, and under which file number.

Judgments of the five countries begin with both, in lines of their own: `ВИШИ СУД У НИШУ`, `К. бр. 12/2022`;
`Gjykata e Shkallës së Parë`, `Nr. 123 Regjistri Themeltar`; `Judecătoria Chișinău`, `Dosarul nr. 1-12/2021`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

_LINES = 25
"""So many lines that are not empty are looked at, from the top."""
_LONGEST_COURT = 90
_LONGEST_SHORT = 60
"""Characters of a line that says one thing, as place and date of the judgment do; sentences are longer."""
_LINE = re.compile(r"\S[^\n\r\v]*")
_COURT = re.compile(r"\b(?:суд|sud|gjykata|judecătoria|curtea|tribunalul)\b", re.IGNORECASE)
_GOES_ON = re.compile(
    r"[,;:]\s*(?:u vijeću|у већу|у вијећу|како|преко|me trup|në përbërje|în componența)", re.IGNORECASE
)
"""Words with which a sentence goes on after the name of the court."""
_NUMBER = re.compile(
    r"(?:(?:^|.*[\s(])(?P<words>dosar\w*|cauz\w*|d\.)\s?(?:penal\w*\s)?(?:nr\.?|№|:)?\s?"
    r"(?:[\d-]+\s\((?=\d+\w*-\d+/))?(?P<file>(?!\d{1,2}\.\d{1,2}\.\d)\d\w*(?:\s?[-./]\s?\w+)+)"
    r"|(?:nr\.?|№)\s?(?:dosar\w*\s)?(?P<bare>\d+\w*-\d+/\d{2,4})(?=$|\s)"
    r"|(?P<register>nr\.?\s?\d[\d/-]*)\s?(?:i\s|e\s)?(?:regj|akti|çështje|ceshtje)\w*.*"
    r"|(?:çështja\spenale\s)?nr\.?\s?(?:i\s|e\s)?(?:them\w*\.?|regj\w*\.?(?:\s?them\w*\.?)?|akti\w*|çështjes)\s?(?:nr\.?)?[\s:]?\s?"
    r"(?P<act>\d[\d/-]*)"
    r"|çështja\spenale\snr\.?\s?(?P<case>\d[\d/-]*)"
    r"|(?:(?:posl\w*\.?\s|посл\w*\.?\s|број|broj|бр\.?|br\.?)\s?(?:predmeta|предмета|број|broj|бр\.?|br\.?)?\s?:?\s?)?"
    r"(?!stran|стран|faq|pag|str\W|стр\W|pres|прес|pred|пред|del|дел|dos|pigd|nr\W|[kк]\.?[tт][oо]?\W|ко\W)"
    r"(?P<mark>(?:\d{1,3}\s?)?[^\W\d_][\w.\- ]{0,14}?(?:\s*\b(?:бр|br|број|broj)\.?:?)?\s*\d[\w-]*/\d{2,4}(?:/\d{2})?)"
    r"(?:\s?[-–]\s?\d{1,3})?\.?\s*(?:,?\s?(?:од|od|дана|dana|на|na)\s\d{1,2}\.\s?\d{1,2}\..*)?$)",
    re.IGNORECASE,
)
_REGISTER = (
    r"(?:[KК](?![žжŽЖtTтТ]|[oOоО](?![kKкК]))[^\W\d_]{0,6}\d?|[SС][PП][KК]|С[пП][кК]|S[pP][kK]|[PП][RrРр](?:[KК])?)(?:[.\s–-]{1,3}[^\W\d_]{1,4}\d?)?"
    r"(?:\s?\.?\s?\b(?:br|бр|BR|БР|broj|број|nr)\b|\s?\.?\s?№)?"
)
"""Letters of the register of criminal cases of a court: `K. br.`, `КОК`, `К-По1`, `СПК`."""
MARK = (
    rf"(?<![^\W_])(?P<mark>(?:(?:\d{{1,3}}|[IVX]{{1,5}})[.\s]{{0,2}})?{_REGISTER}[.:\s–-]{{0,3}}"
    r"\d[\d-]{0,8}\s?/\s?\d{2,4})(?![\d/])"
)
"""Number of a criminal case of a court of first instance, as a group of a regular expression."""
_MARK = re.compile(MARK)
_OF_THE_FILE = re.compile(
    r"\(?\s*(?:(?:republika|република)\s\w+\s*|(?:crna|црна)\s(?:gora|гора)\s*)?"
    r"(?:(?:[^\W\d_]+\s){1,3}(?:sud|суд)(?:от)?\b[^\d;:]{0,45}?)?"
    r"(?:(?:posl|посл|delovn|деловен|дел|broj|број|br|бр|predmet|предмет|oznak|ознак|sudsk|судск|krivičn|кривич|presud[au]$"
    r"|пресуд[ау]$|presud[au]\s|пресуд[ау]\s|suda|суда|na\s|на\s|spis|спис|№)[^\W\d_]*[\s.:,]*)*[\s:.,(–-]*",
    re.IGNORECASE,
)
"""What may stand before the number in its line: the court, and words that say that it is one."""
_OF_ANOTHER = re.compile(
    r"optuž|tužil|tužb|presudom|presude|obvinit|оптуж|тужил|тужб|пресудом|пресуде|обвинит", re.IGNORECASE
)
_BEHIND = re.compile(
    r"\s?(?:[-–]\s?\d{1,3}(?!\d)|\(\d\))?[\s.,;)–-]*"
    r"(?:$|(?=.{0,70}$)(?:.*(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}\.\s[^\W\d_]+\s\d{4})|.*\b(?:sud|суд)\b))",
    re.IGNORECASE,
)
"""What may stand behind the number in its line: the place and the date, or the court."""
_ENDS_OPEN = re.compile(r"^(?=.{1,30}$)(?:.*[\s.])?(?:br|бр|broj|број|nr|№)[.:\s]*$", re.IGNORECASE)
"""Line whose number stands in the next one: `K. br.`"""
_ALBANIAN = re.compile(
    r"(?:(?=[^\d]*(?:regj|akt|[çc][ëe]shtj|dosj|them|sistem))"
    r"(?:(?:nr|num[ëe]r|numri|i|e|t[ëe]|r?regj\w*|akti?t?|[çc][ëe]shtj\w*|penale|dosj\w*|them\w*|sistemi?t?)[\s.:]+)+"
    r"(?P<behind>\d[\d/-]*)|(?:nr\.?|num[ëe]r)\s?(?P<before>\d[\d/-]*)\s?(?:i\s|e\s)?(?:r?regj|akt(?:i|it)?\b|[çc][ëe]shtj)"
    r"|nr\.?\s?(?P<whole>\d{4,6}-\d{4,6}-\d{2}-\d{4}))(?![\d/.-]*\d)",
    re.IGNORECASE,
)
_SEGMENT = re.compile(r"\s?[,;]\s|\s[/–|-]\s")
"""What divides the numbers that stand in one line: `Nr. 45 Vendimi, Nr. 123 Akti`."""
_MOLDOVAN = re.compile(
    r"(?P<label>(?:(?:d\s?o\s?s\s?a\s?r\w*(?:\su\sl)?|dos|cauz\w*|penal\w*|nr|num[ăa]r\w*|№|pigd|de\sjudecat[ăa]|instan\w+"
    r"|judec[ăa]t\w+\s[^\d,;:]{3,40}[,\s]\s?nr)[\s.:№]*)*)"
    r"(?P<number>\d{1,2}[a-z]{0,2}\s?[-–]\s?\d+\s?/\s?\d{2,4})(?P<rest>$|[\s,;(].*$)",
    re.IGNORECASE,
)
_COLUMN = re.compile(r"\S(?: {0,3}\S)*")
"""One of the things that stand side by side in a line, with four blanks or more between."""
_FILE_WORDS = re.compile(
    r"^(?:(?:dosar\w*|cauz\w*|d\.)\s*(?:penal\w*\s+)?(?:nr\.?|№|:)?|nr\.?|posl\.?\s*br\.?|посл\.?\s*бр\.?)\s*",
    re.IGNORECASE,
)
_WORDS_OF_NAMES = """
суд основен основни кривичен граѓански апелационен апелациони виши врховен врховни касациони управни за и у во на од
sud osnovni viši apelacioni vrhovni kasacioni upravni specijalni za i u od
gjykata e të së shkallës parë juridiksionit përgjithshëm apelit lartë posaçme për dhe krimin e organizuar korrupsionin
judecătoria curtea de apel supremă justiție sediul
"""
_SMALL = frozenset(_WORDS_OF_NAMES.split())
"""Words of names of courts that are written small within them."""


@dataclass(frozen=True, slots=True)
class HeadingLine:
    """A line of a page with its blanks made single, and where it starts and ends there."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class JudgmentHeading:
    """Facts that the top of a judgment names; "" for others.

    `court_line` and `number_line` are the lines that name them, `short_lines` those among which the date may stand.
    """

    court: str = ""
    file_number: str = ""
    court_line: HeadingLine | None = None
    number_line: HeadingLine | None = None
    short_lines: tuple[HeadingLine, ...] = ()

    @property
    def title(self) -> str:
        """Court and file number as a title of the case."""
        return ", ".join(filter(None, (self.court, self.file_number)))

    @property
    def bare_number(self) -> str:
        """Number of the file without the words that say that it is one: `Dosarul nr. 1-318/2021` is 1-318/2021."""
        return _FILE_WORDS.sub("", self.file_number).strip(" .")


def read_heading(first_page: str) -> JudgmentHeading:
    """Return court and file number from the first lines of a judgment."""
    found = (match for match in _LINE.finditer(first_page) if match[0].strip())
    lines = [column for match in islice(found, _LINES) for column in _columns(match)]
    court, court_line = _court(lines)
    number, number_line = _file_number(lines)
    short = tuple(line for line in lines if len(line.text) <= _LONGEST_SHORT)
    return JudgmentHeading(court, number, court_line, number_line, short)


def _columns(line: re.Match[str]) -> Iterator[HeadingLine]:
    """Yield what stands side by side in a line."""
    for column in _COLUMN.finditer(line[0]):
        start, end = (line.start() + place for place in column.span())
        yield HeadingLine(start, end, " ".join(column[0].split()))


def _court(lines: Iterable[HeadingLine]) -> tuple[str, HeadingLine | None]:
    for line in lines:
        name = _GOES_ON.split(line.text)[0]
        if _COURT.search(name) and len(name) <= _LONGEST_COURT:
            return _written_small(name) if name.isupper() else name.rstrip(",;: "), line
    return "", None


def _written_small(name: str) -> str:
    words = [word.lower() if word.lower().strip(",.") in _SMALL else word.capitalize() for word in name.split()]
    first, *others = words
    return " ".join((first.capitalize(), *others)).rstrip(",;: ")


def _file_number(lines: Sequence[HeadingLine]) -> tuple[str, HeadingLine | None]:
    for number, line in enumerate(lines):
        following = lines[number + 1 : number + 2]
        if number_of := _number_of_line(line.text):
            return number_of, line
        for other in following if _ENDS_OPEN.match(line.text) else ():
            both = f"{line.text} {other.text}"
            if other.text[:1].isdigit() and (number_of := _number_of_line(both)):
                return number_of, HeadingLine(line.start, other.end, both)
    return "", None


def _number_of_line(line: str) -> str:
    """Return the number of the file that a line names, "" if it names none."""
    if found := _NUMBER.match(line):
        return _number(found)
    if (found := _MOLDOVAN.match(line)) and (found["label"] or not found["rest"]):
        return _closed(found["number"].replace("–", "-"))
    for segment in _SEGMENT.split(line):
        if "vendim" not in segment.lower() and (found := _ALBANIAN.match(segment.strip())):
            return found["behind"] or found["before"] or found["whole"]
    if _OF_ANOTHER.search(line):
        return ""
    for found in _MARK.finditer(line):
        if _OF_THE_FILE.fullmatch(line, 0, found.start()) and _BEHIND.match(line, found.end()):
            return _closed(found["mark"])
    return ""


def _closed(number: str) -> str:
    """Return a number without blanks around its signs: `K . br . 12 / 20` is K. br. 12/20."""
    return re.sub(r"\s+(?=\.)", "", re.sub(r"\s*([/–-])\s*", r"\1", number))


def _number(found: re.Match[str]) -> str:
    """Return the number of a file with the words before it, without those of another number of the same file."""
    if found["file"]:
        words = found.string[found.start("words") : found.start("file")]
        number = re.sub(r"\s?-\s?", "-", found["file"])
        return number if "(" in words else f"{words}{number}"
    return next(part for part in found.groups() if part).strip()
