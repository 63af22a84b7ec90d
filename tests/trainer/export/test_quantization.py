"""int8: which train radiographs decide its ranges, and what is left in fp32."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import onnx

from tests.trainer.export.conftest import Bundles
from trainer.data.record import Record
from trainer.export.quantization import range_radiographs


def records(**counts: int) -> list[Record]:
    return [
        Record(Path(f"{cell}_{i}"), f"{cell}_{i}", cell.split("_")[0], "train", cell, "")
        for cell, count in counts.items()
        for i in range(count)
    ]


def test_classes_and_sources_are_drawn_alike_and_none_twice() -> None:
    drawn = range_radiographs(records(tb_a=100, tb_b=10, normal_a=400, sick_a=30), seed=0, count=60)
    assert Counter(r.label for r in drawn) == {"tb": 20, "normal": 20, "sick": 20}
    assert Counter(r.source for r in drawn if r.label == "tb") == {"tb_a": 10, "tb_b": 10}
    assert len({r.name for r in drawn}) == 60


def test_small_classes_are_taken_whole_and_the_rest_filled_up() -> None:
    drawn = range_radiographs(records(tb_a=5, normal_a=100), seed=0, count=60)
    assert Counter(r.label for r in drawn) == {"tb": 5, "normal": 55}
    assert len(range_radiographs(records(tb_a=5, normal_a=3), seed=0)) == 8


def test_the_seed_decides_the_draw() -> None:
    some = records(tb_a=100, normal_a=100)
    assert range_radiographs(some, 1) == range_radiographs(some, 1)
    assert range_radiographs(some, 1) != range_radiographs(some, 2)


def test_the_first_convolution_and_the_classifier_stay_in_fp32(bundles: Bundles) -> None:
    graph = onnx.load(bundles.paths["int8"]).graph
    stored = {t.name: t.data_type for t in graph.initializer}
    assert stored["network.backbone.conv1.weight"] == onnx.TensorProto.FLOAT
    assert stored["network.classifier.weight"] == onnx.TensorProto.FLOAT
    eight_bit = [name for name, kind in stored.items() if kind == onnx.TensorProto.INT8 and "weight" in name]
    assert sum("weight_quantized" in name for name in eight_bit) == 52  # of ResNet-50's 53 convolutions
    assert [o.name for o in graph.output] == ["logits", "heatmap"]
