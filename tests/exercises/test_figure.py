# SPDX-FileCopyrightText: 2026 The Ninety authors
# SPDX-License-Identifier: MIT
"""A figure is refused when bones, touches or names are wrong in it; it moves and changes sides."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from exercises.body import Chain, other_side
from exercises.catalogue.figures import load_figures
from exercises.figure import Figure
from exercises.motion import blend, pose_at, soften
from exercises.pose import Anchor, Pose
from exercises.prop import Arrow, Prop, PropKind
from exercises.sides import Side

BELLY = "all-four-belly-lift-one-hand"
POSE = """
spine = [[0.0, 0.52], [0.0, 0.615], [0.0, 0.72], [0.0, 0.82], [0.0, 0.935], [0.06, 0.935]]
left_arm = [[0.0, 0.81], [0.0, 0.64], [0.0, 0.49], [0.0, 0.42]]
right_arm = [[0.0, 0.81], [0.0, 0.64], [0.0, 0.49], [0.0, 0.42]]
left_leg = [[0.0, 0.533], [0.0, 0.288], [0.0, 0.043], [-0.015, 0.02], [0.092, 0.013]]
right_leg = [[0.0, 0.533], [0.0, 0.288], [0.0, 0.043], [-0.015, 0.02], [0.092, 0.013]]
"""
FILE = f"""
drill = "stand"
side = "right"
[props.floor]
kind = "floor"
points = [[-0.5, 0.0], [0.5, 0.0]]
[poses.tall]
{POSE}
[poses.breathing]
like = "tall"
air = 1.0
[[figures]]
levels = [1]
ready = "tall"
props = ["floor"]
working = ["spine"]
moves = [{{ phase = "inhale", from = "tall", to = "breathing" }}]
"""


def read(folder: Path, text: str) -> Figure:
    (folder / "stand.toml").write_text(text)
    (figure,) = load_figures(folder).all.values()
    return figure


@pytest.fixture
def figure(tmp_path: Path) -> Figure:
    return read(tmp_path, FILE)


@pytest.fixture
def palm() -> Figure:
    figure = load_figures().of(BELLY, 3)
    assert figure is not None
    return figure


def test_a_pose_is_as_the_one_that_it_is_like(figure: Figure) -> None:
    tall, breathing = figure.poses["tall"], figure.poses["breathing"]
    assert breathing.chains == tall.chains
    assert (tall.air, breathing.air) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("was", "becomes", "says"),
    [
        ("[0.0, 0.288], [0.0, 0.043]", "[0.0, 0.188], [0.0, 0.043]", "left_knee is 1.41 of its"),
        ("air = 1.0\n", 'touches = { right_hand = "floor" }\n', "right_hand is 0.407 off floor"),
        ("air = 1.0\n", 'touches = { right_hand = "wall" }\n', "right_hand is inf off wall"),
        ("air = 1.0\n", 'touches = { paw = "floor" }\n', "there is no joint paw"),
        ("air = 1.0\n", 'touches = { right_hand = "left_knee" }\n', "right_hand is 0.086 off"),
        ('ready = "tall"', 'ready = "small"', "small"),
        ('to = "breathing"', 'to = "breathing", arrows = { up = [0.0, 1.0] }', "up"),
        ('like = "tall"', 'like = "breathing"', "in a circle"),
        ("right_arm = [[0.0, 0.81], [0.0, 0.64], ", "right_arm = [", "right_arm has 4 joints"),
        ("points = [[-0.5, 0.0], [0.5, 0.0]]", "points = [[-0.5, 0.0]]", "has 2 to 2 points"),
        ("points = [[-0.5, 0.0], [0.5, 0.0]]", 'points = ["paw", [0.5, 0.0]]', "no joint paw"),
        ("points = [[-0.5, 0.0], [0.5, 0.0]]", "points = [[-0.5], [0.5, 0.0]]", "is no place"),
        ("air = 1.0", "air = 2.0", "air"),
        ("levels = [1]", "levels = [1]\nlegs = 4", "legs"),
    ],
)  # fmt: skip
def test_a_figure_that_is_wrong_is_refused(
    tmp_path: Path, was: str, becomes: str, says: str
) -> None:
    assert was in FILE
    with pytest.raises((ValueError, KeyError), match=says):
        read(tmp_path, FILE.replace(was, becomes, 1))


def test_a_pose_without_a_limb_is_refused(tmp_path: Path) -> None:
    start = FILE.index("left_arm")
    end = FILE.index("right_arm")
    with pytest.raises(ValueError, match="lacks the left_arm"):
        read(tmp_path, FILE[:start] + FILE[end:])


def test_a_joint_is_somewhere_and_lungs_hold_what_they_hold(figure: Figure) -> None:
    tall = figure.poses["tall"]
    with pytest.raises(ValueError, match="somewhere"):
        replace(tall, chains={**tall.chains, Chain.SPINE: ((0.0, float("nan")),) * 6})
    with pytest.raises(ValueError, match="0 to 1"):
        replace(tall, air=1.5)


def test_what_is_not_known_is_ready(figure: Figure) -> None:
    assert pose_at(figure, "exhale", 0.5) is figure.poses["tall"]
    assert pose_at(figure, None, 0.5) is figure.poses["tall"]
    assert figure.move("exhale") is None


def test_a_move_goes_from_pose_to_pose_gently(figure: Figure) -> None:
    air = [pose_at(figure, "inhale", step / 4).air for step in range(5)]
    assert air == pytest.approx([0.0, 0.15625, 0.5, 0.84375, 1.0])
    assert soften(-1) == 0.0
    assert soften(2) == 1.0


def test_the_other_side_is_the_same_with_left_and_right_exchanged(palm: Figure) -> None:
    left = palm.for_side(Side.LEFT)
    assert palm.working == {Chain.RIGHT_ARM}
    assert left.working == {Chain.LEFT_ARM}
    assert left.for_side(Side.RIGHT).working == palm.working
    assert palm.for_side(None) is palm
    assert palm.for_side(Side.BOTH) is palm


def test_limbs_that_change_within_a_set_keep_near_and_far_in_place(palm: Figure) -> None:
    # Both hands are down: nothing may move when the other side's turn comes.
    right, left = palm.poses["out"], palm.for_side(Side.LEFT).poses["out"]
    for chain in Chain:
        for one, two in zip(right.chains[chain], left.chains[chain], strict=True):
            assert one == pytest.approx(two, abs=1e-9)


def test_a_breath_begins_where_the_other_side_s_ended() -> None:
    figure = load_figures().of("bench-90-90-crossover-reach", 3)
    assert figure is not None
    left = figure.for_side(Side.LEFT)
    begun = pose_at(figure, "inhale_return", 0.0, before=left)
    assert begun is left.poses["cross"]
    first = pose_at(figure, "inhale_return", 0.0)
    assert first is figure.poses["both"]


def test_a_foot_on_the_wall_stays_there_while_the_hips_lift() -> None:
    figure = load_figures().of("hip-lift-90-90-balloon", 3)
    assert figure is not None
    one, two = figure.poses["lifted"], figure.poses["flat"]
    for joint in ("right_ankle", "left_ankle"):
        assert blend(one, two, 0.3).joint(joint) == pytest.approx(one.joint(joint))


def test_props_and_arrows_go_to_the_other_side_s_joint() -> None:
    at = Anchor((0.1, 0.0), "right_hand")
    band = Prop(PropKind.BAND, (at, Anchor((0.0, 0.0))))
    assert band.mirrored().points[0].joint == "left_hand"
    assert not band.stands
    assert Arrow(at, (0.0, 1.0)).mirrored().at.joint == "left_hand"
    assert other_side("pelvis") == "pelvis"


def test_a_place_is_beside_a_joint_or_beside_nothing(figure: Figure) -> None:
    pose: Pose = figure.poses["tall"]
    assert pose.place(Anchor((0.1, 0.0), "left_hand")) == pytest.approx((0.1, 0.42))
    assert pose.place(Anchor((0.3, 0.2))) == (0.3, 0.2)
    with pytest.raises(ValueError, match="no joint paw"):
        Anchor((0.0, 0.0), "paw")


def test_a_chain_that_stays_is_the_same_one_all_the_way() -> None:
    figure = load_figures().of("band-assisted-aslr", 3)
    assert figure is not None
    move = figure.move("exhale_lower")
    assert move is not None
    one, two = figure.poses[move.start], figure.poses[move.end]
    half = blend(one, two, 0.5)
    kept = {chain for chain, joints in half.chains.items() if joints is one.chains[chain]}
    assert kept == set(Chain) - {Chain.LEFT_LEG}
