"""The command ``redline-desk report`` as another program sees it: arguments in, output and status out."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_app.assets import sample_articles

ARTICLE = (
    "Ardova draws a line\n\n"
    "Ardova warned Belmark on Monday that it would close the strait if its ships were boarded again. "
    "The two neighbours have quarrelled over the strait since the spring.\n\n"
    "President Mira Orlan said the talks would go on in Geneva. "
    "“We will not tolerate another raid,” Orlan said.\n\n"
    "Belmark did not reply at once. Its envoy left Ardova on Sunday.\n"
)


def command(
    *arguments: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        timeout=120,
        check=False,
        env=os.environ | (env or {}),
    )


def parsed(done: subprocess.CompletedProcess[bytes]) -> Any:
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles, one of them in a sub-folder, and files that are none."""
    root = tmp_path / "articles"
    (root / "b").mkdir(parents=True)
    (root / "z.txt").write_text(ARTICLE, encoding="utf-8")
    (root / "b" / "a.md").write_text(
        "# Harbour\n\nThe harbour is open. Ships come and go.\n", encoding="utf-8"
    )
    (root / ".hidden.txt").write_text(ARTICLE, encoding="utf-8")
    (root / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return root


def test_the_sample_article_comes_out_right() -> None:
    report = parsed(command("report", "--format", "json", sample_articles()[0]))
    text = report["text"]

    assert report["title"] == "Biden promises to tell Putin ‘what are the red lines’ at Geneva talks"
    assert len(text.split("\n\n")) == 15
    assert report["words"] == 588
    assert [line["text"].split(".")[0] for line in report["removed"]] == [
        "Source link",
        "Leave a Reply",
        "Your email address will not be published",
    ]
    assert len(report["summary"]) == 5
    assert "Source link" not in text

    names = {actor["name"]: actor for actor in report["actors"]}
    assert [actor["name"] for actor in report["actors"][:2]] == ["Vladimir Putin", "Joe Biden"]
    assert [names["Vladimir Putin"]["count"], names["Joe Biden"]["count"]] == [8, 6]
    for name in ("Moscow", "Russia", "NATO", "Alexei Navalny", "Yuri Ushakov", "Donald Trump"):
        assert name in names
    assert "foreign affairs adviser" in names["Yuri Ushakov"]["role"]["text"]
    assert names["Geneva"]["kind"] == "place"
    for name in ("White House", "Kremlin"):
        assert names[name]["kind"] in ("organization", "place")

    limit, threat, in_kind = report["red_lines"]
    assert limit["kind"] == "limit"
    assert limit["text"].endswith("“what the red lines are.”")
    assert (threat["kind"], threat["strength"]) == ("threat", 3)
    assert threat["condition"]["text"].startswith("if he chooses not to cooperate")
    assert threat["consequence"]["text"] == "we will respond"
    biden, putin = names["Joe Biden"]["id"], names["Vladimir Putin"]["id"]
    assert (threat["speaker"]["actor"], threat["addressee"]["actor"]) == (biden, putin)
    assert (in_kind["kind"], in_kind["text"]) == ("threat", "We will respond in kind.")
    assert in_kind["speaker"]["actor"] == biden


def test_a_folder_is_reported_in_the_order_of_its_paths(folder: Path) -> None:
    done = command("report", "--format", "jsonl", folder)
    reports = [json.loads(line) for line in done.stdout.splitlines()]
    assert [Path(report["path"]).name for report in reports] == ["a.md", "z.txt"]
    assert b"2 files skipped" in done.stderr
    assert done.returncode == 0


def test_any_number_of_processes_gives_the_same_bytes(folder: Path) -> None:
    one = command("report", "--format", "json", "--jobs", "1", folder, env={"PYTHONHASHSEED": "1"})
    two = command("report", "--format", "json", "--jobs", "2", folder, env={"PYTHONHASHSEED": "2"})
    assert one.stdout == two.stdout
    assert len(parsed(one)) == 2


def test_one_named_file_is_one_object_and_several_are_an_array(folder: Path) -> None:
    assert isinstance(parsed(command("report", "--format", "json", folder / "z.txt")), dict)
    both = parsed(command("report", "--format", "json", folder / "z.txt", folder / "b" / "a.md"))
    assert [Path(report["path"]).name for report in both] == ["z.txt", "a.md"]


def test_what_cannot_be_read_stands_in_its_place_and_the_rest_is_reported(folder: Path) -> None:
    done = command("report", "--format", "jsonl", folder / "gone.txt", folder / "photo.png", folder / "z.txt")
    gone, photo, article = (json.loads(line) for line in done.stdout.splitlines())
    assert done.returncode == 1
    assert gone["error"]["kind"] == "not_found"
    assert photo["error"]["kind"] == "unsupported"
    assert article["title"] == "Ardova draws a line"
    assert len(done.stderr.splitlines()) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode elsewhere")
def test_a_file_name_that_is_no_unicode_is_reported(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff.txt")
    path.write_text(ARTICLE, encoding="utf-8")
    report = parsed(command("report", "--format", "json", path))
    assert os.fsencode(report["path"]) == os.fsencode(path)


def test_standard_input_is_an_article() -> None:
    report = parsed(command("report", "--format", "json", "-", stdin=ARTICLE.encode()))
    assert report["path"] is None
    assert report["title"] == "Ardova draws a line"


def test_the_text_form_shows_the_summary_and_the_red_lines(folder: Path) -> None:
    text = command("report", folder / "z.txt").stdout.decode()
    assert text.startswith("Ardova draws a line\n")
    assert "“We will not tolerate another raid,” Orlan said." in text
    for heading in ("Summary", "Key actors", "Red lines", "Keywords"):
        assert f"\n{heading}\n" in text


def test_lengths_methods_and_confidence_are_obeyed(folder: Path) -> None:
    def report(*options: str) -> Any:
        return parsed(command("report", "--format", "json", *options, folder / "z.txt"))

    assert len(report("--sentences", "1")["summary"]) == 1
    assert len(report("--ratio", "1")["summary"]) == 6
    assert sum(len(sentence["text"].split()) for sentence in report("--words", "30")["summary"]) <= 30
    assert report("--min-confidence", "1")["red_lines"] == []
    assert report("--method", "lead")["ranking"][0][0] == 0


def test_keep_all_leaves_nothing_out() -> None:
    report = parsed(command("report", "--format", "json", "--keep-all", sample_articles()[0]))
    assert report["text"].startswith("Biden promises to tell Putin")
    assert "Source link" in report["text"]
    assert report["removed"] == []


def test_output_goes_to_a_file_or_to_a_file_an_article(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "all.json"
    assert command("report", "--format", "json", "--output", target, folder).returncode == 0
    assert len(json.loads(target.read_text(encoding="utf-8"))) == 2

    out = f"{tmp_path}/out/"
    assert command("report", "--output", out, folder, folder / "z.txt").returncode == 0
    assert sorted(path.name for path in Path(out).iterdir()) == ["a.txt", "z 2.txt", "z.txt"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["report"], "name a file"),
        (["report", "--format", "docx", "x"], "not there yet"),
        (["report", "--format", "tea", "x"], "no such format"),
        (["report", "--method", "tea", "x"], "no such method"),
        (["report", "--cluster", "localhost:8786", "x"], "not there yet"),
        (["report", "--sentences", "0", "x"], "whole number"),
        (["report", "--sentences", "2", "--words", "9", "x"], "not allowed"),
        (["report", "--output", "nowhere/at/all.txt", "x"], "cannot be written"),
    ],
)
def test_wrong_usage_says_what_is_wrong(arguments: list[str], said: str) -> None:
    done = command(*arguments)
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert done.stdout == b""


def test_methods_and_help_are_there_without_a_display() -> None:
    listed = command("report", "--method", "list", env={"DISPLAY": "", "QT_QPA_PLATFORM": "none"})
    assert {line.split()[0] for line in listed.stdout.decode().splitlines()} >= {
        "balanced",
        "lexrank",
        "lead",
    }
    assert b"report" in command("--help").stdout
    assert command("--version").stdout.startswith(b"redline-desk ")


def test_reports_need_no_qt_and_open_no_socket(folder: Path) -> None:
    watch = (
        "import sys\n"
        "def hook(event, arguments):\n"
        "    if event.startswith('socket.'):\n"
        "        print(event, file=sys.stderr)\n"
        "sys.addaudithook(hook)\n"
        "from desktop_app.cli import main\n"
        "if __name__ == '__main__':\n"
        "    status = main(['report', sys.argv[1]])\n"
        "    assert not any(name.startswith('PySide6') for name in sys.modules)\n"
        "    raise SystemExit(status)\n"
    )
    script = folder.parent / "watch.py"
    script.write_text(watch, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, script, folder / "z.txt"], capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_interrupted_it_leaves_no_process_behind(tmp_path: Path) -> None:
    for number in range(200):
        (tmp_path / f"{number}.txt").write_text(ARTICLE * 20, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "report", "--format", "jsonl", tmp_path],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        process.communicate(timeout=30)
        assert process.returncode == 130
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


def test_a_reader_that_stops_listening_is_no_error(folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "report", "--format", "jsonl", folder],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert b"Traceback" not in process.stderr.read()
