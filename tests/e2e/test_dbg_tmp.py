import sys
from tests.e2e.conftest import *
from tests.conftest import *
def test_x(qtbot, open_window, chest):
    c=open_window(); drop(c,[chest]); qtbot.wait(9000)
    print(c.session.entries, c.loader._pending, c.worker._queue, c.worker._thread.is_alive())
    print({t.name for t in __import__('threading').enumerate()})
    assert 0
