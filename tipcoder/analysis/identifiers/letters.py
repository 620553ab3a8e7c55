"""Tells letters of persons from those of offices, laws, firms and hours, by lists and by what is beside them."""

import re
from functools import lru_cache

from tipcoder.analysis.identifiers.places import is_plain_town
from tipcoder.analysis.identifiers.vocabulary import CAPITALS, pattern_of
from tipcoder.analysis.identifiers.words import is_cue, is_function_word, is_public_word
from tipcoder.domain.folding import fold

_CAPITAL = re.compile(f"[{CAPITALS}]")
LETTER = rf"(?:[{CAPITALS}][hjnxžхјњ]?|(?:I[ua]|[ȘŞ]t)(?=\.)|Ll|Rr|LJ|NJ|[DĐ]Ž|GJ|SH|XH|TH|DH|ZH|LL|RR|SZ|ZS|GY)"
"""One letter of a name, which may be written with two."""
SURNAME_TAILS = pattern_of(lambda words: words.surname_tails)
CASES = (
    "a e i u om em oj ja ju jem ov ova ove ovu ovog ovom ovim ev eva eve evu evog ин ина ину а е и у ом ем ој је ју јом"
)
CASE = (
    rf"(?:(?:-?(?:{'|'.join(sorted(CASES.split(), key=len, reverse=True))})|-(?:{SURNAME_TAILS}))"
    r"(?!\w))"
)
"""Endings of inflection; behind a hyphen also those of a surname: `D.M-ski`."""
AGAINST = re.compile(
    rf"(?: (?:i|и|și|dhe) (?:{LETTER}\.)+)?[ ]?(?i:{pattern_of(lambda words: words.against)})[ ](?=[{CAPITALS}])"
)
"""In the name of a case of another court."""
_OF_LAW, _OF_CODE = (
    re.compile(rf"(?<!\w)(?i:{pattern_of(lambda words: words.before_sections)})\.? ?\d[^{ends}\n]{{0,{reach}}}$")
    for ends, reach in ((".,;", 16), (".;", 48))
)
OPENING, _CLOSING = frozenset('„“"«»'), frozenset('”“"»«')
OF_LETTER = re.compile(
    r"(?<!\w)(?i:ta[cč]k\w*|stav\w*|slov\w*|klas\w*|grup\w*|ulaz\w*|zgrad\w*|blok\w*|vitamin\w*|hepatit\w*|točk\w*|"
    r"тачк\w*|точк\w*|став\w*|слов\w*|букв\w*|влез\w*|улаз\w*|зград\w*|витамин\w*|хепатит\w*|класа|"
    r"kategorij\w*|prilo[gz]\w*|aneks\w*|категориј\w*|прило[гз]\w*|анекс\w*|kategori(?:a|në|së|të)|shtojc\w*|anex\w*|categori(?:a|e|ei|i|ilor)|"
    r"pik\w*|germ\w*|shkronj\w*|hyrj\w*|liter\w*|lit|punct\w*|scar\w*|bloc\w*|sel[aou]|grad[au]?|mj?est[ou]|op[sš]tin\w|"
    r"naselj\w|ul(?:ic\w)?|сел[аоу]|град[ау]?|мј?ест[оу]|општин\w|насељ\w|ул(?:иц\w)?|fshat\w{0,2}|qytet\w{0,2}|"
    r"sat(?:ul|ului)?|or(?:aș|aş)(?:ul|ului)?|comun(?:a|ei)|raion(?:ul|ului)?)\.?[ ]$"
)
"""Words that letters follow which are no person's: of parts, of what is sorted, of places."""
_OF_NUMBERS = frozenset(("dn", "dj", "pv", "ci", "lk", "fd"))
_OF_NUMBER = re.compile(r" (?:din |(?i:nr|br|бр)\.? ?|km ?|seria |s\. )?(?:\d|(?<=[a.] )[A-Z]{2}(?![^\W\d_]))")
"""`D.N. 7`, `P.V. din 12 mai`, `C.I. seria AZ`: letters of a road, of minutes, of a card."""
QUOTED_NEXT = re.compile(rf"[ ]?[„“\"«][{CAPITALS}]")
"""The name of a firm, behind its form."""
_YEAR_NEXT = re.compile(r" ?(?:\d{1,2}[./]\d{1,2}[./])?(?:19|20)\d\d(?!\d)")
_PAIR = 2
_NOBODY = """
    ad doo dd sa srl shpk sha ltd gmbh spa llc ko kd jp dp sr sad srj sfrj rsm rcg rcs rm rs rks usa sua uk eu us un oun
    nn mvr mup mpb kpp cpp zkp kz kzcg kzs zkv ps bb ro md al mk me cg rh bih bi pr ist dd nr br str pg sl fl sh pk
    cp cpc ip im am pm ie eg ss si si ue tv hg kc qsh rsh os csj oim mai onu cedo cna rssm urss dgp vip ong irp dna anp
    igp bnm cnam sfs asp gjl okb ievp dpp rpsh kqz spak dvp adn vkm kld dnk jmbg pib nvo sdt vdt odt oup kzm srm oon sou
    csr sc ojo np sri sis spp embg kpu kpd svr mtsp kpz vjt
    pfa ipj igpr bccp iml anitp dgaspc ajfp oug cnp ncp ncpp ccr iccj htc gps drpciv anofm anaf inml jzu kpr rtv kprk
    kpprk qkuk cedh ok tbc fk rk kk cb nk uta dsp sba shba ur sur szr
"""
NO_INITIALS = frozenset(_NOBODY.split())
"""Companies, states, laws, offices, times, `bez broja`: initials only behind a word that names follow, or inflected."""
_WITH_STOPS = (
    "al am bb br cb dd fk fl hg ie im ip is jt kc kd kk md me mk nk ot pg pk pm pr rk ro si sl ss tk tv up ur vt"
)
"""Those of them that only are something else without full stops."""
_NEVER_SPELT = frozenset(("Sh.B.A.", "Sh.P.K.", "SH.B.A.", "SH.P.K."))
"""Those of them with letters of two signs."""
_LATIN = "cp cpc sa sh uk us un eg ok"
"""Those of them that abbreviate something in Latin letters alone."""
_NO_INITIALS_WITH_STOPS = NO_INITIALS.difference(_WITH_STOPS.split())
_NO_CYRILLIC_INITIALS = _NO_INITIALS_WITH_STOPS.difference(_LATIN.split())
_IN_ENGLISH = """
    us uk eu un ie eg usa uae ngo hiv dna vat gps iom unhcr echr ceo aka phd cctv asap rsvp rip vip cpc cpp zkp kpp srl
    doo shpk llc ltd srj sfrj oun sua bih
"""
_ENGLISH = frozenset(_IN_ENGLISH.split())
"""What abbreviates something in English: what the other languages abbreviate are initials there, `J.P.`, `S.R.`"""
_ENGLISH_THINGS = (NO_INITIALS - _ENGLISH) | frozenset(
    ["id", "tv", "cv", "dj", "pc", "qc", "mp", "it", "po", "cc", "nb"]
)
"""Letters that are a thing's where English words say so."""
_THING_BEFORE = re.compile(r"(?<!\w)(?i:the|an?|his|her|their|its|this|no|any) $")
_THING_NEXT = re.compile(
    r":| (?:box|cards?|numbers?|codes?|tests?|sets?|firm|company|this|that|these)(?!\w)", re.IGNORECASE
)
_OFFICE = rf"[{CAPITALS}]{{3,6}}-(?![{CAPITALS}])[^\W\d_]{{1,3}}"
_OFFICE_NEXT, _BESIDE_OFFICE = (
    re.compile(rf",? (?:(?:{pattern_of(lambda words: words.and_between_names)}) )?{_OFFICE}(?!\w)"),
    re.compile(rf"(?<!\w){_OFFICE},? (?:(?:{pattern_of(lambda words: words.and_between_names)}) )?$"),
)
"""`D.Sh.P., QKR-ja dhe F.Sh.`: what is enumerated with an office is one."""
_SPELT = re.compile(rf"[{CAPITALS}][^\W\d_]+(?: [^\W\d_]+){{0,4}}(?:, | \()$")
_BEHIND_SPELT = frozenset((", ", " ("))
_CAPITAL_WORD = re.compile(rf"(?<!\w)[{CAPITALS}][^\W\d_]+")
_LONGEST_SPELT, _ABOUT = 60, 16
_WORD_NEXT = re.compile(rf" ([{CAPITALS}][^\W\d_]+)")
_ENGLISH_HOUR = re.compile(
    r"(?i:\d|(?<!\w)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|fifteen|\w{3,6}day)) ?$"
)
_YEAR_BEFORE = re.compile(r"\d ?$")
_ENGLISH_BEHIND = {"am": _ENGLISH_HOUR, "pm": _ENGLISH_HOUR, "ad": _YEAR_BEFORE, "bc": _YEAR_BEFORE}
NEVER_ALONE = frozenset(["doo", "srl", "shpk", "nn", "usa", "sua", "srj", "sfrj", "oun", "zkp", "kpp", "cpp", "bih"])
"""Those of them that are inflected themselves: initials only behind a word that names follow."""
NEVER_LISTED = NEVER_ALONE | {letters for letters in NO_INITIALS if len(letters) > _PAIR}
"""Those that no list makes a person's either."""
STATES = frozenset(["rm", "rs", "rks", "rk", "rsh", "cg", "rcg", "bih", "sfrj", "srj", "rsm", "rmd", "md", "mk", "al"])
"""Republics, whose citizen somebody is."""
_SEAL, _ACTING = "mp", "vd"
_FOOT = 600
"""Characters at the end of a text in which those who sign are."""
_CELL_BEFORE, _CELL_BEHIND = re.compile(r"(?:^|\n|[ ]{3}|\t)[ \t]*$"), re.compile(r"[ \t]*(?:\n|$)|[ ]{3}|\t")
_SMALL_NEXT = re.compile(r" ([^\W\d_]+)")
_OFFICES = frozenset(["up", "pu", "jt", "ot", "vt", "so", "tk", "tv"])
"""Offices of two letters, written without full stops behind titles of those who work there."""
ROMAN = re.compile(r"[XХ]{0,3}(?:[IІ][XХV]|V?[IІ]{1,3}|V)|[XХ]{1,3}")
_INFLECTED = re.compile(rf"[{CAPITALS}]\.?(?:{CASE}|(?<!A\.)-s[ëe])$")
_STREET, _HOUR = re.compile(rf"[{CAPITALS}][^\W\d_]+,? $"), re.compile(r"\d ?$")
_TOWN_NEXT = re.compile(rf" [{CAPITALS}][^\W\d_]{{2}}")
_OFFICE_BEFORE = frozenset(["ip", "ps", "os", "pu", "csr", "cmf", "kp", "uta"])
"""Letters that are those of an office if a town, or a quarter, follows: `I.P. Botanica`."""
_FIRM_BEFORE = re.compile(rf"[{CAPITALS}][^\W\d_]+[”“\"«]?,? $")
_OTHERWISE_BEHIND = {"bb": _STREET, "dd": _FIRM_BEFORE, "am": _HOUR, "pm": _HOUR, "kp": _OF_CODE, "kz": _OF_CODE}
"""What is before letters that are then no person's: `ulica Njegoševa B.B.`, `5 P.M.`, `neni 1 paragrafi i dytë K.P.`"""
_MINUTES = re.compile(r"\d[.:]\d\d $")
_NEVER_BEHIND = {"am": _MINUTES, "pm": _MINUTES, "kp": _OF_CODE, "kz": _OF_CODE}
"""Those of them behind which they are no person's though somebody has these letters."""
_YEARS = frozenset(("an", "dl", "vl", "gr", "dr"))
"""`A.N. 1958`: letters for the year of birth."""
AGE = r" ?\((?:\d{2}|(?:19|20)\d\d|\d{1,2} ?(?:vje[çc]|ani|an|godin\w|godinu|год\w{0,4}|god\w{0,4}))\)"
_AGED = re.compile(AGE)
MOST_STOPS = 3
_GOES_ON = re.compile(r"[ \n](?=[^\W\d_])(?![A-ZА-ЯĆČĐŠŽ])|[ \t]*\n|[ ]{2}|\t|[ ]?[,;:()–”“\"/]|$")
"""Signs that follow initials whose last letter has no full stop: a sentence goes on in small letters."""


@lru_cache(maxsize=1 << 12)
def letters_of(exact: str) -> str:
    """Return the capitals of initials, folded."""
    return fold("".join(_CAPITAL.findall(exact)).replace("Đ", "Dj"))


def is_double(letters: str) -> bool:
    """Return whether folded letters are one letter twice, of which `dj` is one too."""
    half = len(letters) // _PAIR
    return letters[:half] == letters[half:] and half in (1, _PAIR)


def is_quoted(found: re.Match[str]) -> bool:
    """Return whether nothing but a single letter is between quotation marks: `motel „P.“`"""
    text, start, end = found.string, found.start(), found.end()
    return text[start - 1 : start] in OPENING and text[end : end + 1] in _CLOSING


def is_of_number(found: re.Match[str], letters: str) -> bool:
    """Return whether a number follows letters for what has one."""
    return letters in _OF_NUMBERS and _OF_NUMBER.match(found.string, found.end()) is not None


def are_of_person(text: str, found: re.Match[str], letters: str) -> bool:
    """Return whether letters with full stops that no word for a person stands beside are a person's."""
    exact = found[0]
    if len(letters) == 1 or exact.count(".") > MOST_STOPS or letters in NEVER_ALONE or AGAINST.match(text, found.end()):
        return False
    if _OF_LAW.search(text, found.start() - 32, found.start()):
        return False
    behind = _OTHERWISE_BEHIND.get(letters)
    if behind and behind.search(text, found.start() - 64, found.start()):
        return False
    if _are_of_town(text, found.end(), letters) or exact in _NEVER_SPELT:
        return False
    if letters in _YEARS and _YEAR_NEXT.match(text, found.end()):
        return False
    others = _NO_CYRILLIC_INITIALS if exact[0] > "Ѐ" else _NO_INITIALS_WITH_STOPS
    if "Ç" in exact or "Ë" in exact:
        # What is abbreviated has no such letters.
        others = frozenset()
    if letters in others and not (_INFLECTED.search(exact) or _AGED.match(text, found.end())):
        return False
    if QUOTED_NEXT.match(text, found.end()):
        return False
    last = exact.rstrip().rpartition(" ")[2]
    if exact.count(".") == 1 and len(last) > 1 and "." not in last and is_function_word(last):
        # `V. Cu privire`: the number of a heading.
        return False
    is_whole = exact.rstrip().endswith(".") or exact[-1].islower() or exact[-1].isdigit()
    return is_whole or _GOES_ON.match(text, found.end()) is not None


def is_of_town(text: str, end: int) -> bool:
    """Return whether the town follows in which an office is: `D.A.S.P.F. Ialoveni`."""
    town = _WORD_NEXT.match(text, end)
    return town is not None and is_plain_town(town[1])


def are_of_seal(text: str, found: re.Match[str], letters: str) -> bool:
    """Return whether letters stand at the end of a text for the place of the seal, all of a line or a cell: `M.P.`"""
    if letters != _SEAL or found.start() < len(text) - _FOOT:
        return False
    before = _CELL_BEFORE.search(text, found.start() - _ABOUT, found.start())
    return before is not None and _CELL_BEHIND.match(text, found.end()) is not None


def are_of_office(text: str, found: re.Match[str], letters: str) -> bool:
    """Return whether the town of an office follows its letters, or its public name is before: `Vijeće Evrope, V.E.`"""
    start, end = found.span()
    if letters == _ACTING and (office := _SMALL_NEXT.match(text, end)) and is_cue(office[1]):
        # `V.D. direktora`
        return True
    if (letters in _OFFICE_BEFORE or letters[_PAIR:]) and _are_of_town(text, end, letters):
        return True
    if letters in _NEVER_BEHIND and _NEVER_BEHIND[letters].search(text, start - 64, start):
        return True
    # Most letters have no such signs about them, and a search costs.
    if "-" in text[end : end + _ABOUT] and _OFFICE_NEXT.match(text, end):
        return True
    if "-" in text[start - _ABOUT : start] and _BESIDE_OFFICE.search(text, start - _ABOUT, start):
        return True
    spelt = text[start - 2 : start] in _BEHIND_SPELT and _SPELT.search(text, start - _LONGEST_SPELT, start)
    words = _CAPITAL_WORD.findall(spelt[0])[-len(letters) :] if spelt else ()
    if len(words) < _PAIR or fold("".join(word[0] for word in words)) != letters:
        return False
    return all(map(is_public_word, words))


def _are_of_town(text: str, end: int, letters: str) -> bool:
    """Return whether the town follows in which an office is: `I.P. Botanica`, `C.M.F. Ialoveni`."""
    if letters in _OFFICE_BEFORE and _TOWN_NEXT.match(text, end):
        return True
    return len(letters) > _PAIR and is_of_town(text, end)


def are_of_person_in_english(text: str, found: re.Match[str], letters: str) -> bool:
    """Return the same of an English text, where other letters are somebody's."""
    exact = found[0].rstrip()
    body, _, last = exact.rpartition(" ")
    if body and "." not in last and is_function_word(last):
        # `J.P. The`: a sentence ends with the initials.
        exact, letters = body, letters_of(body)
    end = found.start() + len(exact)
    if len(letters) == 1 or letters in _ENGLISH or exact.count(".") > MOST_STOPS or exact.startswith("Ph"):
        return False
    before = (text, max(0, found.start() - 32), found.start())
    behind = _ENGLISH_BEHIND.get(letters)
    if AGAINST.match(text, end) or _OF_LAW.search(*before) or (behind and behind.search(*before)):
        return False
    if letters in _ENGLISH_THINGS and _is_thing(text, found.start(), end):
        return False
    is_whole = exact.endswith(".") or exact[-1].islower() or exact[-1].isdigit()
    return not QUOTED_NEXT.match(text, end) and (is_whole or _GOES_ON.match(text, end) is not None)


def _is_thing(text: str, start: int, end: int) -> bool:
    """Return whether English words beside letters say that they are of a thing: `the C.C.`, `I.D. card`, `Sun D.D.`"""
    if _THING_BEFORE.search(text, start - 8, start) or _THING_NEXT.match(text, end):
        return True
    following = _WORD_NEXT.match(text, end)
    if following and is_public_word(following[1]) and not is_function_word(following[1]):
        return True
    named = _FIRM_BEFORE.search(text, start - 32, start)
    first = named[0].strip(' ,”“"«»') if named else ""
    return bool(first) and not (is_public_word(first) or is_function_word(first))


def is_code(letters: str, exact: str, *, may_be_word: bool = True) -> bool:
    """Return whether letters without full stops are those of an office, a law, a number, or a short word."""
    if " " in exact:
        return False
    if letters in NO_INITIALS | _OFFICES or ROMAN.fullmatch(exact):
        return True
    return may_be_word and is_function_word(exact)
