"""Settings as a user gives them: what makes no sense is refused in a sentence before any work is done."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from tbviewer.core.bundle import checked_manifest
from tbviewer.core.errors import DataError
from trainer.__main__ import main
from trainer.commands.settings import add_settings, settings_of
from trainer.fitting.config import FitConfig
from trainer.fitting.warm_start import WarmStartConfig


def given(*options: str) -> FitConfig:
    parser = argparse.ArgumentParser()
    add_settings(parser)
    return settings_of(parser.parse_args(["--out", "run", *options]))


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--size-px", "100"], "--size-px is 100, but must be a multiple of 16, such as 96."),
        (["--size-px", "16"], "--size-px is 16, but must be between 32 and 2048."),
        (["--size-px", "48", "--stride", "32"], "--size-px is 48, but must be a multiple of 32, such as 64."),
        (["--stride", "8", "--teacher-network", "lite0"], "this teacher has maps of stride 16 to 32"),
        (["--stride", "32", "--teacher-stages", "3"], "this teacher has maps of stride 8 to 16"),
        (["--batch", "0"], "--batch is 0, but must be at least 1."),
        (["--distillation-weight", "1.5"], "--distillation-weight is 1.5, but must be between 0 and 1."),
        (["--temperature", "0"], "--temperature is 0"),
        (["--learning-rate", "nan"], "--learning-rate is nan"),
        (["--map-scales", "1", "-2"], "--map-scales is -2"),
        (["--seed", "-1"], "--seed is -1"),
        (["--assistant-rounds", "2"], "--assistant-rounds 2 needs --assistant-images"),
        (["--assistant-images", "9"], "--assistant-images needs --own-map and --map-weight"),
        (["--own-map", "--place-weight", "1"], "--own-map does nothing without --map-weight"),
        (["--overlap-weight", "1"], "--overlap-weight does nothing without --map-weight"),
        (["--map-target", "decoded"], "Give --map-weight, or leave --map-target decoded out."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_setting_out_of_its_range_is_refused(
    options: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fit", "--data", "x.csv", "--out", str(tmp_path / "run"), *options]) == 2
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


def test_a_run_of_before_is_read_though_a_setting_of_it_did_nothing(tmp_path: Path) -> None:
    config = FitConfig("x.csv", overlap_weight=1.0, map_target="decoded")
    config.save(tmp_path / "config.json")
    assert FitConfig.load(tmp_path / "config.json") == config


def test_the_settings_of_a_warm_start_too() -> None:
    with pytest.raises(DataError, match="multiple of 32, such as 192"):
        WarmStartConfig("x.csv", size_px=200)
    with pytest.raises(DataError, match="--images is 0"):
        WarmStartConfig("x.csv", images=0)


def test_a_repeated_run_takes_its_settings_and_may_find_its_data_elsewhere(tmp_path: Path) -> None:
    FitConfig("/gone/data.csv", size_px=128, seed=5).save(tmp_path / "config.json")
    assert given("--repeat", str(tmp_path)) == FitConfig("/gone/data.csv", size_px=128, seed=5)
    FitConfig("/gone/data.csv", unharmonised=True).save(tmp_path / "config.json")
    assert given("--repeat", str(tmp_path), "--no-unharmonised") == FitConfig("/gone/data.csv")
    FitConfig("/gone/data.csv", size_px=128, seed=5).save(tmp_path / "config.json")
    moved = given("--repeat", str(tmp_path), "--data", "/here/data.csv", "--seed", "6")
    assert moved == FitConfig("/here/data.csv", size_px=128, seed=6)


def test_a_recipe_stands_for_its_settings_and_single_ones_may_differ(tmp_path: Path) -> None:
    plain = given("--data", "x.csv")
    assert given("--data", "x.csv", "--recipe", "plain") == plain
    changed = given("--data", "x.csv", "--recipe", "assisted", "--student-images", "500")
    assert (changed.student_images, changed.own_map, changed.size_px) == (500, True, 224)
    plain.save(tmp_path / "config.json")
    with pytest.raises(DataError, match="--repeat brings its own settings"):
        given("--repeat", str(tmp_path), "--recipe", "assisted")


def test_the_assisted_recipe_is_that_of_the_student_that_ships() -> None:
    bundle = Path(__file__).parents[3] / "assets" / "models" / "student.onnx"
    shipped = json.loads(checked_manifest(bundle.read_bytes()).recipe["settings"])
    recipe = given("--data", "x.csv", "--recipe", "assisted")
    apart = {"data", "init", "checkpoint_s", "seed"}
    for name, value in shipped.items():
        if name not in apart:
            assert getattr(recipe, name) == (tuple(value) if isinstance(value, list) else value), name


def test_a_run_of_before_there_was_a_setting_has_its_default(tmp_path: Path) -> None:
    FitConfig("data.csv", batch=8).save(tmp_path / "config.json")
    raw = json.loads((tmp_path / "config.json").read_text())
    del raw["student_early_px"]
    (tmp_path / "config.json").write_text(json.dumps(raw))
    assert FitConfig.load(tmp_path / "config.json") == FitConfig("data.csv", batch=8)
    (tmp_path / "config.json").write_text(json.dumps(raw | {"checkpoint_steps": 50}))
    assert FitConfig.load(tmp_path / "config.json") == FitConfig("data.csv", batch=8)
    (tmp_path / "config.json").write_text(json.dumps(raw | {"invented_later": 1}))
    with pytest.raises(DataError, match=r"does not know \(invented_later\)"):
        FitConfig.load(tmp_path / "config.json")
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(DataError, match="missing or damaged"):
        FitConfig.load(tmp_path / "config.json")


def test_without_data_and_without_a_run_to_repeat_it_says_what_to_name() -> None:
    with pytest.raises(DataError, match="--data, or a run with --repeat"):
        given()


def test_initial_weights_are_found_again_from_another_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert given("--data", "x.csv", "--init", "start.pt").init == str(tmp_path / "start.pt")
    assert given("--data", "x.csv", "--init", "imagenet").init == "imagenet"
