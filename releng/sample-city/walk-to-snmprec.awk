# Turns what `snmpwalk -On -Oe -Ot -Ob` prints into lines of a recording (OID|tag|value), see README.md.
# Kept: the interfaces and storage areas named in the variables "interfaces" and "storage" (index numbers, separated by
# spaces). Scrubbed: hardware addresses. sysUpTime becomes the machine's uptime (hrSystemUptime), because snmpd counts
# from its own start while the counters count from the machine's.

BEGIN {
    split("INTEGER:2 OID:6 IpAddress:64 Counter32:65 Gauge32:66 Timeticks:67 Counter64:70", pairs, " ")
    for (i in pairs) {
        split(pairs[i], pair, ":")
        tags[pair[1]] = pair[2]
    }
    known = split(interfaces, list, " ")
    for (i in list) keep["if" list[i]] = 1
    split(storage, list, " ")
    for (i in list) keep["st" list[i]] = 1
}

/^\.1\.3\./ { flush_line(); line = $0; next }
{ line = line $0 }
END { flush_line() }

function flush_line(    at, oid, value, type, parts, n) {
    if (line == "") return
    at = index(line, " = ")
    oid = substr(line, 2, at - 2)
    value = substr(line, at + 3)
    line = ""
    n = split(oid, parts, ".")
    if (oid ~ /^1\.3\.6\.1\.2\.1\.(2\.2|31\.1\.1)\.1\./ && !(("if" parts[n]) in keep)) return
    if (oid ~ /^1\.3\.6\.1\.2\.1\.25\.2\.3\./ && !(("st" parts[n]) in keep)) return
    if (oid == "1.3.6.1.2.1.2.1.0") { print oid "|2|" known; return }
    if (oid == "1.3.6.1.2.1.25.1.1.0") { print oid "|67|" value; print "1.3.6.1.2.1.1.3.0|67|" value; return }
    if (oid == "1.3.6.1.2.1.1.3.0") return
    if (value ~ /^[0-9]+$/) { print oid "|67|" value; return }
    if (value == "\"\"") { print oid "|4|"; return }
    at = index(value, ": ")
    type = substr(value, 1, at - 1)
    value = substr(value, at + 2)
    if (type == "STRING") print oid "|4|" substr(value, 2, length(value) - 2)
    else if (type == "Hex-STRING") {
        gsub(/ /, "", value)
        if (oid ~ /^1\.3\.6\.1\.2\.1\.2\.2\.1\.6\./) value = "0200000005" sprintf("%02X", parts[n])
        print oid "|4x|" value
    } else if (type == "OID") { sub(/^\./, "", value); print oid "|6|" value }
    else if (type in tags) print oid "|" tags[type] "|" value
}
