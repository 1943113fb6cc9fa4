#!/bin/sh
# station.sh start|stop|status|shell --data DIR [--http-port N] [--ssh-port N] [--lang vi|en] [--json] [-- COMMAND…]
#
# Starts the launcher of the built station (vn.haidang.station, package internal.control) on the JDK in JAVA_HOME,
# which must be a version from 17 to 23. README.md beside this file says what it does.
set -eu

home=${HAIDANG_STATION_HOME:-$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)/target/assembly}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

if [ ! -x "$home/bin/karaf" ]; then
  case " $* " in
    *" --lang en"* | *" --lang=en"*) echo "There is no built station in $home; run ./haidang build." >&2 ;;
    *) echo "Không thấy máy chủ giám sát đã dựng trong $home; hãy chạy ./haidang build." >&2 ;;
  esac
  exit 2
fi

# What the launcher needs of the station's own jars; each lies in a folder of its version.
classpath=
for artifact in vn/haidang/vn.haidang.station vn/haidang/vn.haidang.base vn/haidang/vn.haidang.monitoring \
  vn/haidang/vn.haidang.storage com/fasterxml/jackson/core/jackson-core com/h2database/h2 \
  org/postgresql/postgresql; do
  for jar in "$home/system/$artifact"/*/*.jar; do
    classpath=$classpath$jar:
  done
done

# The instance holds the shell's password, the host key and logs.
umask 077

exec "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dhaidang.station.home="$home" \
  -cp "$classpath" vn.haidang.station.internal.control.StationControl "$@"
