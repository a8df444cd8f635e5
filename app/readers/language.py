"""In which language a document is written, by its commonest words."""

from app.domain.patterns import pattern

_STOP_WORDS = {
    "en": "the of and to in was is for that with this were on by at be it an as not are from",
    "de": "der die das und ist nicht ein eine wurde mit von zu auf für den dem im wir sich auch",
    "fr": "le la les des et est une dans que pour pas sur par avec nous au été du qui ce",
    "es": "el la los las de y que en un una por con para se no del fue es al lo",
    "pt": "o a os as de e que em um uma por com para se não do da foi no na",
    "it": "il la le di e che un una per con non del della è sono nel si da al gli",
    "nl": "de het een en van is niet op te dat met voor zijn werd door aan bij naar om ook",
    "pl": "i w na z nie się do że to jest o po był przez dla od za jak ze oraz",
    "vi": "và của là có được trong cho không các một những đã khi với này bị do từ khiến",
    "tr": "ve bir bu için ile olarak çok daha olan gibi sonra kadar değil oldu",
    "id": "yang dan di untuk dengan pada ini tidak dari dalam adalah oleh karena akan",
    "sv": "och att det som en är på av för med till den inte var har om ett vi från så",
}
_WORDS = {language: frozenset(words.split()) for language, words in _STOP_WORDS.items()}
_SCRIPTS = tuple((code, pattern(letters)) for code, letters in (
    ("ja", "[\u3040-\u30ff]"), ("ko", "[\uac00-\ud7af]"), ("zh", "[\u4e00-\u9fff]"), ("ru", "[\u0400-\u04ff]"),
    ("ar", "[\u0600-\u06ff]"), ("he", "[\u0590-\u05ff]"), ("el", "[\u0370-\u03ff]"), ("hi", "[\u0900-\u097f]"),
    ("th", "[\u0e00-\u0e7f]"),
))  # fmt: skip
_LAST_LATIN = "\u024f"
SAMPLE = 1500  # characters that are looked at
_ENOUGH = 12  # stop words of another language before a text counts as written in it
_PLAINLY_ENGLISH = 0.15  # share of English stop words from which nothing else is looked at


def language_of(text: str) -> str:
    """Return the language of a text as a two-letter code; `en` where there is too little to tell."""
    sample = text[:SAMPLE]
    words = sample.casefold().split()
    english = sum(map(_WORDS["en"].__contains__, words))
    if english > _PLAINLY_ENGLISH * len(words):
        return "en"
    if sum(map(_LAST_LATIN.__lt__, sample)) * 5 > len(sample):
        for code, letters in _SCRIPTS:
            if len(letters.findall(sample)) * 4 > sum(map(str.isalpha, sample)):
                return code
    counts = {code: sum(map(known.__contains__, words)) for code, known in _WORDS.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] >= _ENOUGH and counts[best] > 1.5 * english else "en"
