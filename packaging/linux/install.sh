#!/bin/sh
# Adds the unpacked application to this user's menu and file types, or takes it out again.
#   ./install.sh            for this user alone, no administrator needed
#   ./install.sh --remove
# The application stays where it was unpacked.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
share=${XDG_DATA_HOME:-$HOME/.local/share}

refresh() {
    if command -v update-mime-database >/dev/null; then update-mime-database "$share/mime" || true; fi
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database "$share/applications" || true
    fi
    if command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache --quiet --ignore-theme-index "$share/icons/hicolor" || true
    fi
}

if [ "${1:-}" = "--remove" ]; then
    rm -f "$share/applications/tbviewer.desktop" "$share/mime/packages/tbviewer.xml"
    rm -f "$share"/icons/hicolor/*/apps/tbviewer.png "$share"/icons/hicolor/*/apps/tbviewer.svg
    refresh
    echo "TB Viewer is out of the menu. To delete it, delete this folder: $here"
    exit 0
fi

mkdir -p "$share"
cp -R "$here/desktop/." "$share/"
entry=$share/applications/tbviewer.desktop
# A desktop entry quotes a path like a shell does; % is its own escape character.
program=$(printf '%s' "$here/tbviewer" | sed -e 's/\\/\\\\\\\\/g' -e 's/"/\\\\"/g' -e 's/\$/\\\\$/g' -e 's/`/\\\\`/g' -e 's/%/%%/g')
# GLib looks for a program by the name as it is written, %% and all, so behind a % a shell must start it.
case $here in
    *%*) through='sh -c "exec \\"\\$0\\" \\"\\$@\\"" ' ;;
    *) through= ;;
esac
{
    grep -v -e '^Exec=' -e '^TryExec=' "$here/desktop/applications/tbviewer.desktop"
    printf 'Exec=%s"%s" %%F\n' "$through" "$program"
} > "$entry"
refresh
echo "TB Viewer is in the menu."
