#!/usr/bin/env bash
# Makes the disk image: make_dmg.sh "TB Viewer.app" out.dmg
# Signs and notarizes where these are set:
#   SIGNING_IDENTITY   "Developer ID Application: …" of the keychain
#   NOTARY_PROFILE     a profile stored with: xcrun notarytool store-credentials
set -euo pipefail
app=$1
out=$2
here=$(cd "$(dirname "$0")" && pwd)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

plutil -lint "$app/Contents/Info.plist"
if [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --force --deep --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$SIGNING_IDENTITY" "$app"
    codesign --verify --deep --strict "$app"
fi
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$out"
hdiutil create -volname "TB Viewer" -srcfolder "$stage" -format ULMO -fs HFS+ "$out"
if [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$SIGNING_IDENTITY" "$out"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$out" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$out"
fi
