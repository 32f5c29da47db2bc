"""A line of standard input ("color-scheme 1") to what a desktop tells programs of its colours.

It stands for the desktop's portal on the session bus and runs in the system's own Python, which has the
bindings for that. "ready" is written once programs may ask.
"""

import sys

from gi.repository import Gio, GLib

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS, APPEARANCE = "org.freedesktop.portal.Settings", "org.freedesktop.appearance"

METHODS = Gio.DBusNodeInfo.new_for_xml(
    f"""<node><interface name="{SETTINGS}">
    <method name="ReadAll"><arg type="as" direction="in"/><arg type="a{{sa{{sv}}}}" direction="out"/></method>
    <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
    </interface></node>"""
)

told = {"color-scheme": 0, "contrast": 0}


def answer(_bus, _sender, _path, _interface, _method, _parameters, invocation) -> None:
    """Tell a program all that there is to know."""
    known = {key: GLib.Variant("u", value) for key, value in told.items()}
    invocation.return_value(GLib.Variant("(a{sa{sv}})", ({APPEARANCE: known},)))


def listen(bus, _name) -> None:
    """The bus knows us: answer what is asked, and hear what changes."""
    bus.register_object(PATH, METHODS.interfaces[0], answer, None, None)

    def change(*_event) -> bool:
        if not (line := sys.stdin.readline()):
            loop.quit()
            return False
        key, value = line.split()
        told[key] = int(value)
        arguments = GLib.Variant("(ssv)", (APPEARANCE, key, GLib.Variant("u", told[key])))
        bus.emit_signal(None, PATH, SETTINGS, "SettingChanged", arguments)
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, change)


loop = GLib.MainLoop()
Gio.bus_own_name(
    Gio.BusType.SESSION, NAME, Gio.BusNameOwnerFlags.NONE, listen, lambda *_: print("ready", flush=True), None
)
loop.run()
