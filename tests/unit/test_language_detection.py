"""Which language a text is in."""

import pytest

from desktop_app.language import detect_language

ENGLISH = (
    "The ministers of the seven countries met in Tallberg on Monday to talk about water. None of "
    "them would say what had been decided, but two people who were in the room said that there was "
    "no agreement.",
    "Shares in Norland Energy fell 12 percent after the company said it would cut 400 jobs by March.",
    "BRUSSELS (Norland News) — Jean-Marie Le Goff, der Chef of the Deutsche Bank in São Paulo, "
    "will meet Señor Gómez de la Peña and Madame de La Tour at the Place de la Concorde, his "
    "office said on Friday.",
    "• What we know\n• Who was on board\n• How the rescue went and why it took so long",
)

OTHERS = {
    "cs": "Ministři se v pondělí sešli, aby jednali o vodě, ale podle lidí, kteří byli v místnosti, se "
    "na ničem neshodli a žádná dohoda není.",
    "da": "Ministrene mødtes mandag for at tale om vand, men ifølge folk, som var i rummet, blev de ikke "
    "enige om noget, og der er ingen aftale.",
    "de": "Die Minister trafen sich am Montag, um über das Wasser zu sprechen, aber nach Angaben von "
    "Leuten, die im Raum waren, wurde nichts beschlossen.",
    "el": "Οι υπουργοί συναντήθηκαν τη Δευτέρα για να μιλήσουν για το νερό, αλλά δεν υπήρξε καμία συμφωνία.",
    "es": "Los ministros se reunieron el lunes para hablar del agua, pero según las personas que estaban "
    "en la sala no hubo ningún acuerdo.",
    "fi": "Ministerit tapasivat maanantaina ja puhuivat vedestä, mutta huoneessa olleet kertoivat, että "
    "he eivät olleet sopineet mistään.",
    "fr": "Les ministres se sont réunis lundi pour parler de l’eau, mais selon des personnes qui étaient "
    "dans la salle, ils n’ont rien décidé.",
    "it": "I ministri si sono riuniti lunedì per parlare dell'acqua, ma secondo le persone che erano "
    "nella sala non è stato deciso nulla.",
    "nl": "De ministers kwamen maandag bijeen om over het water te praten, maar volgens mensen die in de "
    "zaal waren werd er niets besloten.",
    "pl": "Ministrowie spotkali się w poniedziałek, aby rozmawiać o wodzie, ale według osób, które były "
    "w sali, nie ma żadnej umowy.",
    "pt": "Os ministros reuniram-se na segunda-feira para falar da água, mas segundo as pessoas que "
    "estavam na sala não houve nenhum acordo.",
    "ru": "Министры встретились в понедельник, чтобы поговорить о воде, но, по словам тех, кто был в "
    "зале, ничего не было решено.",
    "sv": "Ministrarna möttes i måndags för att tala om vatten, men enligt personer som var i rummet "
    "blev det inte något avtal.",
    "tr": "Bakanlar pazartesi günü su için bir araya geldi ama odada olan kişilere göre hiçbir karar "
    "alınmadı ve bu konuda daha çok şey var.",
    "uk": "Міністри зустрілися в понеділок, щоб поговорити про воду, але, за словами тих, хто був у "
    "залі, нічого не було вирішено.",
    "ar": "التقى الوزراء يوم الاثنين للحديث عن الماء ولكن لم يتفقوا على شيء.",
    "hi": "मंत्री सोमवार को पानी पर बात करने के लिए मिले लेकिन कोई समझौता नहीं हुआ।",
    "ja": "大臣たちは月曜日に水について話し合ったが、合意はなかった。",
    "ko": "장관들은 월요일에 물에 대해 이야기했지만 합의는 없었다.",
    "zh": "部长们周一开会讨论水的问题，但没有达成协议。",
}


@pytest.mark.parametrize("text", ENGLISH)
@pytest.mark.parametrize("declared", ["en", "de", "xx"])
def test_english_news_is_english_whatever_is_declared(text: str, declared: str) -> None:
    assert detect_language(text, otherwise=declared) == "en"


@pytest.mark.parametrize(("language", "text"), OTHERS.items())
def test_a_paragraph_is_enough(language: str, text: str) -> None:
    assert detect_language(text, otherwise="en") == language
    assert detect_language(text.replace("\u2019", "'"), otherwise="xx") == language


@pytest.mark.parametrize("text", ["", "…", "12,5 %", "Norland", "Oslo: Norland 2, Tallberg 1", "Die Hard"])
def test_what_tells_nothing_is_in_the_language_declared(text: str) -> None:
    assert detect_language(text) == "en"
    assert detect_language(text, otherwise="sv") == "sv"


def test_names_and_quotations_in_another_script_do_not_decide() -> None:
    text = f"The word שלום, like 和平, means “peace”; ειρήνη is Greek, as everybody knows. {ENGLISH[1]}"
    assert detect_language(text, otherwise="xx") == "en"


def test_the_beginning_decides() -> None:
    assert detect_language(" ".join([ENGLISH[0]] * 10 + [OTHERS["de"]] * 50), otherwise="xx") == "en"
