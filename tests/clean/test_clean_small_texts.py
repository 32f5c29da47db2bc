"""Texts that hold nothing but themselves, however short their lines: nothing of them is lost."""

import pytest
from clean_sources import text_source

from reader.clean import clean

WHOLE = {
    "a word": "Ferry",
    "a word that sites use": "Home",
    "two words": "Rope\nLamp",
    "three words": "Rain\nWind\nSun",
    "a poem": "The Ferryman\n\nThe tide goes out,\nthe tide comes in,\nthe ferry waits,\nthe gulls begin.\n\n"
    "The rope is wet,\nthe lamp is low,\nthe tide goes out,\nand I must go.",
    "a psalm": "Praise the tide.\nPraise the wind.\nPraise the tide.\nAmen.",
    "names, one of them twice": "Ada Holm\nBoris Quill\nCarla Venn\nDmitri Osk\nAda Holm",
    "a headline and two lines": "Ferry to Lunden stopped again\nIt did not run.\nIt may on Tuesday.",
    "an interview": "Talk with the pilot\n\nWhen did you start?\nIn 1987.\nWhy?\nMy father.\nWhy?\nMy knees.",
    "a dialogue": "No.\nYes.\nNo.\nYes.\nWhy?\nNo.",
    "a recipe": "Tide soup\n\nIngredients\n2 onions\n1 litre of water\nsalt\n\nMethod\nCut.\nServe hot.",
    "a shopping list": "- milk\n- bread\n- salt\n- rope",
    "minutes": "Minutes of the board\n\nPresent: Holm, Venn\n1. Budget\nAdopted.\n2. Ferry\nPut off.\n12 May",
    "lines that sites use": "Stop\nGo\nMore\nThe ferry waits.\nMore\nThe ferry goes.",
    "German": "Regen in Quaddorf\n\nEs regnet.\nDer Fluss steigt.\nNiemand schläft.",
    "French": "Le bac est en panne\nLe bac ne part pas lundi.\nIl partira peut-être mardi.",
    "Russian": "Паром\n\nПаром стоит.\nВетер дует.\nМоре молчит.\nПаром стоит.",
    "Arabic": "العبارة\n\nالعبارة واقفة.\nالريح تهب.\nالبحر صامت.",
    "Japanese": "渡し船\n\n船は止まった。\n風が吹く。\n海は黙る。",
}


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE.keys())
def test_a_small_text_of_nobodys_page_loses_nothing(text: str) -> None:
    (article,) = clean(text_source(text))
    assert [block.text for block in article.blocks if not block.kept] == []
    assert article.warnings == ()


def test_what_a_witness_answers_again_and_again_is_kept() -> None:
    asked = (
        "What did the pilot say about the rope before the ferry left the harbour?",
        "Did anybody on the pier see the lamp go out, or hear the bell that night?",
        "Was the chart of the sound, which the board had ordered in spring, on board at all?",
        "And the crew, were they asked whether they wanted to sail?",
        "Had the anchor been looked at since the storm in March, as the rules of the port demand?",
        "Was there fog when the second call came in over the radio of the pilot boat?",
    )
    lines = [line for question in asked for line in (question, "Yes." if "or" in question else "No.")]
    (article,) = clean(text_source("\n".join(lines)))
    assert [block.text for block in article.body] == lines


def test_a_button_is_no_answer() -> None:
    from reader.clean.signs import is_action

    assert is_action("No") and is_action("OK") and not is_action("No.") and not is_action("“Yes!”")
    assert is_action("Oops!") and is_action("Something went wrong.")
