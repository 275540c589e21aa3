#!/usr/bin/env python3
"""Writes src/test/resources/offsets.csv: what clocks show by Debian's tzdata, read by Python and not by Java.

    apt-get download tzdata && dpkg-deb -x tzdata_*.deb /tmp/tzdata
    python3 src/test/python/expected_offsets.py /tmp/tzdata/usr/share/zoneinfo > src/test/resources/offsets.csv

Each zone has a row for the middle of every January and July from 2024 to 2027, one for the second before and one for the second of each
change of its clocks in these years, found by looking at every quarter of an hour.
"""
import sys
import zoneinfo
from datetime import datetime, timedelta, timezone
from pathlib import Path

ZONES = """
Africa/Cairo Africa/Casablanca Africa/El_Aaiun Africa/Johannesburg Africa/Juba Africa/Lagos
America/Asuncion America/Bogota America/Cancun America/Chihuahua America/Dawson_Creek America/Edmonton America/Godthab
America/Halifax America/Havana America/Inuvik America/Los_Angeles America/Mexico_City America/New_York America/Nuuk
America/Ojinaga America/Phoenix America/Port-au-Prince America/Punta_Arenas America/Regina America/Santiago America/Sao_Paulo
America/Scoresbysund America/St_Johns America/Tijuana America/Toronto America/Vancouver America/Whitehorse America/Winnipeg
America/Yellowknife Antarctica/Casey Antarctica/Troll Antarctica/Vostok
Asia/Almaty Asia/Amman Asia/Beirut Asia/Calcutta Asia/Damascus Asia/Gaza Asia/Hebron Asia/Jerusalem Asia/Kathmandu Asia/Kolkata
Asia/Manila Asia/Qostanay Asia/Shanghai Asia/Tehran Asia/Tokyo Asia/Ulaanbaatar
Atlantic/Azores Australia/Adelaide Australia/Lord_Howe Australia/Sydney
Europe/Berlin Europe/Chisinau Europe/Dublin Europe/Istanbul Europe/Kiev Europe/Kyiv Europe/Lisbon Europe/London Europe/Moscow
Europe/Volgograd Pacific/Apia Pacific/Auckland Pacific/Chatham Pacific/Easter Pacific/Fiji Pacific/Honolulu Pacific/Kiritimati
Pacific/Marquesas Pacific/Norfolk UTC US/Pacific Canada/Mountain GB
""".split()
FIRST = datetime(2024, 1, 1, tzinfo=timezone.utc)
LAST = datetime(2028, 1, 1, tzinfo=timezone.utc)
STEP = timedelta(minutes=15)


def offset(zone, instant):
    """For example +05:30."""
    minutes = int(instant.astimezone(zone).utcoffset().total_seconds()) // 60
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def instants(zone):
    """The instants to tell of, in order."""
    instant, before = FIRST, offset(zone, FIRST)
    while instant < LAST:
        if instant.month in (1, 7) and instant.day == 15 and instant.hour == 12 and instant.minute == 0:
            yield instant
        now = offset(zone, instant)
        if now != before:
            yield instant - timedelta(seconds=1)
            yield instant
        instant, before = instant + STEP, now


def main(folder):
    zoneinfo.reset_tzpath([folder])
    edition = Path(folder, "tzdata.zi").read_text().split("\n", 1)[0].split()[-1]
    print(f"# tzdata {edition} of Debian, read by Python's zoneinfo; made by src/test/python/expected_offsets.py")
    print("zone,instant,offset")
    for name in ZONES:
        zone = zoneinfo.ZoneInfo.no_cache(name)
        for instant in instants(zone):
            print(f"{name},{instant:%Y-%m-%dT%H:%M:%SZ},{offset(zone, instant)}")


main(sys.argv[1])
