"""Finds e-mail addresses, pages, names of accounts and files, and addresses of computers."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tipcoder.analysis.identifiers.vocabulary import different_words, pattern_of
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign

_AT = re.compile(r"[@\[({](?:(?<=@)|(?:@|at|et|a|ет|мајмун|majmun)[\])}][ ]?)", re.IGNORECASE)
_BEFORE_AT = re.compile(r"(?<![\w@.+-])[\w.+-]{1,64}[ ]?$")
_STOP = r"(?:\.|[ ]?[\[({](?:\.|dot|pik[aë]|ta[čc]ka|to[čc]ka|тачка|точка|punct|punkt)[\])}][ ]?)"
_AFTER_AT = re.compile(rf"[\w-]+(?:{_STOP}[\w-]+)+", re.IGNORECASE)
_PAGE = re.compile(r"(?<![\w@.])(?:(?:https?|ftp)://[^\s<>„“”\"»«]{3,}|www\.[^\s<>„“”\"»«]{3,})", re.IGNORECASE)
_DOMAINS = (
    "com|net|org|info|biz|me|rs|mk|al|md|ro|ba|hr|si|bg|gr|it|de|at|ch|eu|ru|ua|tv|io|co|uk|fr|es|app|online|site"
)
_BARE_PAGE = re.compile(rf"\.(?<=[a-z0-9]\.)(?:{_DOMAINS})(?P<rest>/[^\s<>„“”\"»«,;)]*)?(?![\w@-]|\.\w)")
_BEFORE_DOMAIN = re.compile(r"(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{0,40}\.){0,3}[a-z0-9][a-z0-9-]{0,40}$", re.IGNORECASE)
_HANDLE = re.compile(r"(?<![\w@.])@[A-Za-z_][\w.]{1,30}\w")
_NETWORKS = (
    r"facebook|fejsbuk|фејсбук|фб|instagram|инстаграм|tik ?tok|тик ?ток|telegram|телеграм|viber|вибер|whats ?app|вацап|"
    r"snap ?chat|снепчет|only ?fans|twitter|linkedin|messenger|vkontakte|odnoklassniki|skype|badoo|tinder|discord|"
    r"youtube|јутјуб|google|gmail|fb|ig"
)
_NETWORK = rf"(?:{_NETWORKS})\w{{0,4}}"
_ACCOUNT = pattern_of(lambda words: words.online_account)
_CALLED = pattern_of(lambda words: words.called)
_NAMED = re.compile(
    rf"(?<!\w)(?i:{_NETWORK}|{_ACCOUNT})(?:[\s:–„“\"»'(-]{{1,3}}(?i:{_NETWORK}|{_ACCOUNT}|{_CALLED})){{0,4}}"
    r"[\s:–„“\"»'(-]{1,4}(?P<name>[\w.-]*[^\W\d_][\w.-]*)"
)
_FIRST = re.compile(
    "|".join(each.split(" ")[0].rstrip("?") for each in (*_NETWORKS.split("|"), *_ACCOUNT[3:-1].split("|"))),
    re.IGNORECASE,
)
"""The first word for a network or an account."""
_SIGN_OF_NAME = re.compile(r"\w[._]\w|\d|_")
_OF_BANK = re.compile(r"[A-Z]{2}\d{2}(?: [A-Z\d]{4}){3}")
"""What follows the word for an account as well: the number of one of a bank."""
_QUOTED = re.compile(
    rf"(?<!\w)(?i:{_ACCOUNT})(?:\s(?i:{_CALLED}|{_NETWORK}|na|на|në|pe|on|u|у)){{0,5}}\s"
    r"[„“\"»'](?P<name>[\w.@-]{2,24}(?: [\w.@-]{1,24}){0,2})[”“\"«']"
)
_FILE = re.compile(
    r"\.(?<=[\w)]\.)(?:pdf|docx?|xlsx?|odt|ods|rtf|txt|csv|jpe?g|png|gif|heic|tiff?|bmp|mp[34]|avi|mov|3gp|wav|"
    r"m4a|opus|ogg|zip|rar|7z|html?|pptx?|eml|msg|tip)(?![\w-]|\.\w)",
    re.IGNORECASE,
)
_BEFORE_FILE = re.compile(r"[\w-][\w.()-]{0,60}$")
_REACH = 64
_COMPUTER = re.compile(r"\d(?<![\w.,/-].)\d{0,2}\.(?:\d{1,3}\.){2}\d{1,3}(?![\w/]|[.,]\d)")


def find_online(text: str) -> Iterator[Identifier]:
    """Yield addresses and names under which somebody is found on the internet, and names of files."""
    yield from _mails(text)
    if "@" in text:
        yield from (_identifier(found, 0, Sign.FORM) for found in _HANDLE.finditer(text))
    if ":/" in text or "www." in text.casefold():
        yield from (_identifier(found, 0, Sign.FORM) for found in _PAGE.finditer(text))
    yield from _by_endings(text)
    if begin := set(filter(_begins_account, different_words(text))):
        yield from _accounts(text, re.compile(rf"(?<!\w)(?:{'|'.join(sorted(begin))})"))
    for found in _COMPUTER.finditer(text):
        if all(int(part) < 256 for part in found[0].split(".")):
            yield _identifier(found, 0, Sign.USUAL_FORM)


@lru_cache(maxsize=1 << 14)
def _begins_account(word: str) -> bool:
    return _FIRST.match(word) is not None


def _accounts(text: str, begin: re.Pattern[str]) -> Iterator[Identifier]:
    for first in begin.finditer(text):
        named = _NAMED.match(text, first.start())
        if named and _SIGN_OF_NAME.search(named["name"]) and not _OF_BANK.match(text, named.start("name")):
            yield _identifier(named, "name", Sign.WORD)
        quoted = _QUOTED.match(text, first.start())
        if quoted:
            yield _identifier(quoted, "name", Sign.WORD)


def _mails(text: str) -> Iterator[Identifier]:
    for sign in _AT.finditer(text):
        before = _BEFORE_AT.search(text, max(0, sign.start() - _REACH), sign.start())
        after = _AFTER_AT.match(text, sign.end())
        if before and after:
            yield Identifier(
                IdentifierKind.ONLINE,
                before.start(),
                after.end(),
                text[before.start() : after.end()],
                Sign.FORM,
            )


def _by_endings(text: str) -> Iterator[Identifier]:
    """Yield pages without `www.` and files, by the endings of their names: most full stops are of neither."""
    for ending, beginning in ((_BARE_PAGE, _BEFORE_DOMAIN), (_FILE, _BEFORE_FILE)):
        for found in ending.finditer(text):
            begun = beginning.search(text, max(0, found.start() - _REACH), found.start())
            if begun:
                start, exact = begun.start(), text[begun.start() : found.end()].rstrip(".,;:!?")
                yield Identifier(IdentifierKind.ONLINE, start, start + len(exact), exact, Sign.FORM)


def _identifier(found: re.Match[str], group: int | str, sign: Sign) -> Identifier:
    exact = found[group].rstrip(".,;:!?)")
    return Identifier(IdentifierKind.ONLINE, found.start(group), found.start(group) + len(exact), exact, sign)
