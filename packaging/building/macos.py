"""The macOS application's Info.plist and its disk image."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from building.environment import ROOT, run
from building.plan import SUMMARY, TITLE, Plan

IDENTIFIER = "org.tbviewer.TBViewer"
_DICOM = "org.nema.dicom"
_PICTURES = ("public.png", "public.jpeg", "public.tiff", "com.microsoft.bmp")
_LANGUAGES = ["en", "es", "fr", "hi", "pt", "ru", "sw", "zh-Hans"]


def info_plist(version: str) -> dict[str, Any]:
    """Return what the Finder has to know; PyInstaller adds name, version and program.

    Returns
    -------
    Keys of Apple's Information Property List.
    """
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleLocalizations": _LANGUAGES,
        "CFBundleGetInfoString": SUMMARY,
        "LSApplicationCategoryType": "public.app-category.medical",
        "LSMinimumSystemVersion": "13.0",  # what Qt 6.11's wheels need
        "LSBackgroundOnly": False,  # what PyInstaller writes for a program that it takes for a console's
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "CFBundleDocumentTypes": [
            _document("DICOM image", "Default", [_DICOM]),
            _document("Picture", "Alternate", list(_PICTURES)),
            _document("Folder or archive", "Alternate", ["public.folder", "public.zip-archive"]),
        ],
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _DICOM,
                "UTTypeDescription": "DICOM image",
                "UTTypeConformsTo": ["public.data", "public.image"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["dcm", "dicom"],
                    "public.mime-type": ["application/dicom"],
                },
            }
        ],
    }


def _document(name: str, rank: str, kinds: list[str]) -> dict[str, Any]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": rank,
        "LSItemContentTypes": kinds,
    }


def make_dmg(plan: Plan) -> Path:
    """Make the disk image, signed where an identity is set; see ``packaging/macos/make_dmg.sh``."""
    out = plan.out / f"tbviewer-{plan.version}.dmg"
    script = ROOT / "packaging" / "macos" / "make_dmg.sh"
    run(["bash", str(script), str(plan.application), str(out)], "The disk image could not be made")
    return out
