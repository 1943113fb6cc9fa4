import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes the sample city's recordings (devices/*.snmprec) from devices.csv and lines.csv: {@code java
 * GenerateRecordings.java} in this folder. The same tables give the same bytes. The recording of SRV-01 is a real one
 * and left alone.
 * <p>
 * Makers and models are made up; their object identifiers are below 32473, the enterprise number that RFC 5612 keeps
 * for examples, except for the firewall that answers the objects of FORTINET-FORTIGATE-MIB.
 */
public final class GenerateRecordings {

    private static final String RECORDED_FROM_A_REAL_AGENT = "srv-01";
    private static final String CONGESTED_LINE = "DT-C04";
    private static final String EXAMPLE_ENTERPRISE = "1.3.6.1.4.1.32473";

    private final Map<String, Map<String, String>> devices;
    private final Map<String, Map<String, String>> lines;
    private final Map<String, Load> loads = new LinkedHashMap<>();

    private GenerateRecordings(Path folder) throws IOException {
        devices = table(folder.resolve("devices.csv"));
        lines = table(folder.resolve("lines.csv"));
        lines.values().forEach(line -> loads.put(line.get("code"), Load.of(line)));
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "." : arguments[0]);
        Map<String, Recording> recordings = new GenerateRecordings(folder).recordings();
        for (Map.Entry<String, Recording> recording : recordings.entrySet()) {
            Files.writeString(folder.resolve("devices").resolve(recording.getKey() + ".snmprec"),
                    recording.getValue().text(), StandardCharsets.UTF_8);
        }
        System.out.println(recordings.size() + " recordings");
    }

    private Map<String, Recording> recordings() {
        Map<String, Recording> all = new LinkedHashMap<>();
        for (Map<String, String> device : devices.values()) {
            String name = device.get("snmp_profile");
            if (!name.isEmpty() && !name.equals(RECORDED_FROM_A_REAL_AGENT)) {
                all.put(name, recording(device));
            }
        }
        for (Map<String, String> line : lines.values()) {
            String address = line.get("echo_address");
            String name = address.substring(address.indexOf('/') + 1);
            all.computeIfAbsent(name, missing -> carrierRouter(line));
        }
        return all;
    }

    private Recording recording(Map<String, String> device) {
        String code = device.get("code");
        return switch (device.get("kind")) {
            case "firewall" -> code.equals("FW-01") ? networkFirewall(device) : internetFirewall(device);
            case "switch" -> code.equals("SW-01") ? coreSwitch(device) : accessSwitch(device);
            case "router" -> code.startsWith("CR-") ? coreRouter(device) : farRouter(device);
            case "ups" -> powerSupply(device);
            default -> throw new IllegalStateException("no recording for a " + device.get("kind"));
        };
    }

    // ---- routers at the far ends

    private Recording farRouter(Map<String, String> device) {
        Map<String, String> line = lines.values().stream()
                .filter(candidate -> candidate.get("far_device").equals(device.get("code"))).findFirst().orElseThrow();
        Load load = loads.get(line.get("code"));
        String alias = line.get("carrier") + " " + line.get("circuit");
        String wan = line.get("far_interface");
        Maker maker = switch (wan) {
            case "Gi0/0" -> new Maker("Sao Bien", "SB-2100", "4.2.7", 21);
            case "ether1" -> new Maker("Hon Tre", "HT-750", "7.8.2", 7);
            case "WAN1" -> new Maker("Ghenh Rang", "GR-30", "3.9.6", 3);
            default -> throw new IllegalStateException("no family of routers has an interface " + wan);
        };
        Flow none = Flow.NONE;
        Flow guests = load.in().times(0.15);
        List<Port> ports = switch (wan) {
            case "Gi0/0" -> List.of(new Port(1, "GigabitEthernet0/0", wan, alias, 6, 1000, true, load.in(), load.out()),
                    new Port(2, "GigabitEthernet0/1", "Gi0/1", "LAN", 6, 1000, true, load.out(), load.in()),
                    new Port(3, "GigabitEthernet0/2", "Gi0/2", "", 6, 1000, false, none, none),
                    new Port(8, "Loopback0", "Lo0", "", 24, 8000, true, none, none));
            case "ether1" -> List.of(new Port(1, "ether1", wan, alias, 6, 1000, true, load.in(), load.out()),
                    new Port(2, "ether2", "ether2", "LAN", 6, 1000, true, load.out(), load.in()),
                    new Port(3, "ether3", "ether3", "", 6, 100, false, none, none),
                    new Port(6, "bridge", "bridge", "", 209, 1000, true, load.out(), load.in()));
            default -> List.of(new Port(4, "WAN1", wan, alias, 6, 100, true, load.in(), load.out()),
                    new Port(1, "LAN", "LAN", "", 6, 1000, true, load.out(), load.in()),
                    new Port(20, "WLAN", "WLAN", "", 71, 300, true, guests.times(0.2), guests));
        };
        Recording recording = device(device, maker, line.get("name"));
        ports.forEach(port -> recording.fullPort(port));
        return recording.number(ports.size());
    }

    /** A router that belongs to the carrier: it answers an echo and tells nothing of its interfaces. */
    private Recording carrierRouter(Map<String, String> line) {
        Recording recording = new Recording("Customer premises router of the carrier", line.get("code"));
        recording.system("Customer premises router", EXAMPLE_ENTERPRISE + ".9.1", line.get("carrier"), "cpe",
                line.get("name"));
        return recording;
    }

    // ---- devices of the centre

    private Recording coreRouter(Map<String, String> device) {
        Map<String, List<Load>> byCarrier = new TreeMap<>();
        lines.values().stream().filter(line -> line.get("near_device").equals(device.get("code"))).forEach(
                line -> byCarrier.computeIfAbsent(line.get("carrier"), c -> new ArrayList<>())
                        .add(loads.get(line.get("code"))));
        List<Load> all = byCarrier.values().stream().flatMap(List::stream).toList();
        Recording recording = device(device, new Maker("Sao Bien", "SB-9000", "6.1.3", 90), "Phòng máy chủ");
        int index = 1;
        recording.shortPort(new Port(index++, "TenGigabitEthernet0/0", "Te0/0", "FW-01", 6, 10000, true,
                Load.sum(all, Load::in), Load.sum(all, Load::out)));
        for (Map.Entry<String, List<Load>> carrier : byCarrier.entrySet()) {
            String number = "0/" + (index - 1);
            recording.shortPort(new Port(index++, "GigabitEthernet" + number, "Gi" + number, carrier.getKey(), 6, 1000,
                    true, Load.sum(carrier.getValue(), Load::out), Load.sum(carrier.getValue(), Load::in)));
        }
        recording.shortPort(new Port(index++, "Loopback0", "Lo0", "", 24, 8000, true, Flow.NONE, Flow.NONE));
        return recording.number(index - 1);
    }

    private Recording networkFirewall(Map<String, String> device) {
        Recording recording = new Recording("Firewall that answers FORTINET-FORTIGATE-MIB", device.get("code"));
        recording.system("Firewall between the city hall and the data network (simulated)",
                "1.3.6.1.4.1.12356.101.1.5004", "Trung tâm Công nghệ thông tin", "fw-01", "Phòng máy chủ");
        recording.add("1.3.6.1.4.1.12356.100.1.1.1.0", "4", "FGTSIM0000000001");
        recording.add("1.3.6.1.4.1.12356.101.4.1.1.0", "4", "v7.2.5 (simulated)");
        recording.add("1.3.6.1.4.1.12356.101.4.1.3.0", "66:numeric", "initial=18,swing=9,period=310,max=100");
        recording.add("1.3.6.1.4.1.12356.101.4.1.4.0", "66:numeric", "initial=43,swing=3,period=1900,max=100");
        recording.add("1.3.6.1.4.1.12356.101.4.1.5.0", "66", "8120000");
        recording.add("1.3.6.1.4.1.12356.101.4.1.8.0", "66", "2140");
        List<Load> first = behind("CR-01");
        List<Load> second = behind("CR-02");
        List<Load> all = new ArrayList<>(first);
        all.addAll(second);
        recording.shortPort(new Port(1, "mgmt", "mgmt", "", 6, 1000, true, Flow.NONE, Flow.NONE));
        recording.shortPort(new Port(3, "port1", "port1", "SW-01", 6, 10000, true, Load.sum(all, Load::in),
                Load.sum(all, Load::out)));
        recording.shortPort(new Port(4, "port2", "port2", "CR-01", 6, 10000, true, Load.sum(first, Load::out),
                Load.sum(first, Load::in)));
        recording.shortPort(new Port(5, "port3", "port3", "CR-02", 6, 10000, true, Load.sum(second, Load::out),
                Load.sum(second, Load::in)));
        recording.shortPort(new Port(6, "port4", "port4", "", 6, 10000, false, Flow.NONE, Flow.NONE));
        return recording.number(5);
    }

    private List<Load> behind(String coreRouter) {
        return lines.values().stream().filter(line -> line.get("near_device").equals(coreRouter))
                .map(line -> loads.get(line.get("code"))).toList();
    }

    private Recording internetFirewall(Map<String, String> device) {
        Recording recording = device(device, new Maker("Den Bien", "DB-400", "10.4.1", 40), "Phòng máy chủ");
        List<Load> all = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            Load load = Load.of(device.get("code") + "-wan" + i, 300, 0.08, 0.45);
            all.add(load);
            recording.shortPort(
                    new Port(i, "wan" + i, "wan" + i, "Internet " + i, 6, 1000, true, load.in(), load.out()));
        }
        recording.shortPort(
                new Port(6, "lan", "lan", "SW-01", 6, 10000, true, Load.sum(all, Load::out), Load.sum(all, Load::in)));
        recording.shortPort(new Port(7, "dmz", "dmz", "", 6, 1000, true, all.get(0).out(), all.get(0).in().times(0.3)));
        return recording.number(7);
    }

    private Recording coreSwitch(Map<String, String> device) {
        Recording recording = device(device, new Maker("Cu Lao", "CL-6500", "12.3.1", 65), "Phòng máy chủ");
        String[] neighbours = {"FW-01", "FW-02", "SW-02", "SW-15", "SW-16", "SW-17", "SW-18"};
        for (int i = 0; i < neighbours.length; i++) {
            Load load = Load.of(device.get("code") + neighbours[i], 10000, 0.02, 0.12);
            recording.shortPort(new Port(i + 1, "TenGigabitEthernet1/0/" + (i + 1), "Te1/0/" + (i + 1), neighbours[i],
                    6, 10000, true, load.in(), load.out()));
        }
        return recording.number(neighbours.length);
    }

    private Recording accessSwitch(Map<String, String> device) {
        Recording recording = device(device, new Maker("Cu Lao", "CL-2424", "8.0.5", 24), device.get("name"));
        int ports = 6;
        for (int i = 1; i < ports; i++) {
            Load load = Load.of(device.get("code") + "-" + i, 1000, 0.001, 0.03);
            boolean up = i < 5;
            recording.shortPort(new Port(10000 + i, "GigabitEthernet1/0/" + i, "Gi1/0/" + i, "", 6, 1000, up,
                    up ? load.in() : Flow.NONE, up ? load.out() : Flow.NONE));
        }
        Load load = Load.of(device.get("code") + "-uplink", 1000, 0.02, 0.2);
        recording.shortPort(new Port(10025, "TenGigabitEthernet1/1/1", "Te1/1/1", "SW-01", 6, 10000, true, load.in(),
                load.out()));
        return recording.number(ports);
    }

    /** A power supply that feeds from the mains (UPS-MIB, RFC 1628). */
    private static Recording powerSupply(Map<String, String> device) {
        boolean large = !device.get("code").startsWith("UPS-W");
        Maker maker = new Maker("Ben Vung", large ? "BV-10K" : "BV-1K", "2.6.0", large ? 10 : 1);
        Recording recording = new Recording(maker.name() + " " + maker.model() + " (made up)", device.get("code"));
        recording.system(maker.name() + " " + maker.model() + " (simulated ups)",
                EXAMPLE_ENTERPRISE + ".2." + maker.number(), "Trung tâm Công nghệ thông tin",
                device.get("snmp_profile"), device.get("name"));
        recording.chassis(maker, large ? "BV10K-220914-01" : "BV1K-240105-12");
        String ups = "1.3.6.1.2.1.33.1.";
        recording.add(ups + "1.1.0", "4", maker.name());
        recording.add(ups + "1.2.0", "4", maker.model());
        recording.add(ups + "1.3.0", "4", maker.software());
        recording.add(ups + "2.1.0", "2", "2");
        recording.add(ups + "2.2.0", "2", "0");
        recording.add(ups + "2.3.0", "2", large ? "34" : "22");
        recording.add(ups + "2.4.0", "2", "100");
        recording.add(ups + "3.2.0", "2", "1");
        recording.add(ups + "3.3.1.3.1", "66:numeric", "initial=226,swing=4,period=530");
        recording.add(ups + "4.1.0", "2", "3");
        recording.add(ups + "4.3.0", "2", "1");
        recording.add(ups + "4.4.1.2.1", "2", "230");
        recording.add(ups + "4.4.1.5.1", "66:numeric", "initial=" + (large ? 41 : 23) + ",swing=3,period=410");
        return recording.number(0);
    }

    private static Recording device(Map<String, String> device, Maker maker, String location) {
        Recording recording = new Recording(maker.name() + " " + maker.model() + " (made up)", device.get("code"));
        recording.system(
                maker.name() + " " + maker.model() + " (simulated " + device.get("kind") + "), software "
                        + maker.software(),
                EXAMPLE_ENTERPRISE + ".1." + maker.number(), "Trung tâm Công nghệ thông tin",
                device.get("snmp_profile"), location);
        recording.chassis(maker, "SIM-" + device.get("code"));
        recording.health();
        return recording;
    }

    private static Map<String, Map<String, String>> table(Path file) throws IOException {
        List<String> rows = Files.readAllLines(file, StandardCharsets.UTF_8);
        String[] heads = rows.get(0).split(";", -1);
        Map<String, Map<String, String>> byCode = new LinkedHashMap<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(";", -1);
            Map<String, String> entry = new HashMap<>();
            for (int i = 0; i < heads.length; i++) {
                entry.put(heads[i], cells[i]);
            }
            byCode.put(cells[0], entry);
        }
        return byCode;
    }

    /** A made-up maker of devices. */
    private record Maker(String name, String model, String software, int number) {}

    /** An interface (IF-MIB, RFC 2863) with what flows through it; speed in Mbit/s. */
    private record Port(int index, String description, String name, String alias, int type, int speed, boolean up,
            Flow in, Flow out) {}

    /** What flows one way, in byte/s; it swings by the share {@code wave} in {@code period} seconds. */
    private record Flow(double rate, double wave, int period, double phase) {

        static final Flow NONE = new Flow(0, 0, 1, 0);

        Flow times(double factor) {
            return new Flow(rate * factor, wave, period, phase);
        }
    }

    /** What a line carries, seen from its far end. */
    private record Load(Flow in, Flow out) {

        static Load of(Map<String, String> line) {
            int megabits = Integer.parseInt(line.get("contracted_megabits"));
            String code = line.get("code");
            if (code.equals(CONGESTED_LINE)) {
                return new Load(flow(megabits, 0.91, 0.98, 300, 0), flow(megabits, 0.30, 0.55, 420, 0.3));
            }
            double low = 0.05 + part(code, "low") * 0.08;
            double high = 0.28 + part(code, "high") * 0.32;
            return of(code, megabits, low, high);
        }

        static Load of(String seed, int megabits, double low, double high) {
            int period = 240 + 30 * (int) (part(seed, "period") * 22);
            double phase = part(seed, "phase");
            double backwards = 0.25 + part(seed, "backwards") * 0.35;
            return new Load(flow(megabits, low, high, period, phase),
                    flow(megabits, low * backwards, high * backwards, period, phase + 0.05));
        }

        /** The loads of many lines together swing far less than each of them. */
        static Flow sum(List<Load> loads, Function<Load, Flow> way) {
            double rate = loads.stream().map(way).mapToDouble(Flow::rate).sum();
            return new Flow(rate, 0.1, 600, 0);
        }

        private static Flow flow(int megabits, double low, double high, int period, double phase) {
            double bytes = megabits * 1_000_000.0 / 8;
            return new Flow(bytes * (low + high) / 2, (high - low) / (high + low), period, phase % 1);
        }

        /** A number from 0 to 1 that depends on nothing but the two words. */
        private static double part(String seed, String use) {
            int hash = (use + "/" + seed).hashCode() * 0x9E3779B1;
            return (hash >>> 8 & 0xFFFF) / 65536.0;
        }
    }

    /** The lines of one recording, by object identifier. */
    private static final class Recording {

        private static final String IF_ENTRY = "1.3.6.1.2.1.2.2.1.";
        private static final String IF_X_ENTRY = "1.3.6.1.2.1.31.1.1.1.";
        private static final int BYTES_A_PACKET = 640;

        private final Map<int[], String> values = new TreeMap<>(Arrays::compare);
        private final String title;
        private final long upSeconds;
        private final String seed;

        Recording(String title, String seed) {
            this.title = title;
            this.seed = seed;
            this.upSeconds = 86_400L * 3 + (long) (Load.part(seed, "uptime") * 86_400 * 120);
        }

        void system(String description, String objectId, String contact, String name, String location) {
            add("1.3.6.1.2.1.1.1.0", "4", description);
            add("1.3.6.1.2.1.1.2.0", "6", objectId);
            add("1.3.6.1.2.1.1.3.0", "67:numeric", "initial=" + upSeconds * 100 + ",rate=100");
            add("1.3.6.1.2.1.1.4.0", "4", contact);
            add("1.3.6.1.2.1.1.5.0", "4", name);
            add("1.3.6.1.2.1.1.6.0", "4", location);
            add("1.3.6.1.2.1.1.7.0", "2", "6");
        }

        /** The chassis in entPhysicalTable (ENTITY-MIB, RFC 6933). */
        void chassis(Maker maker, String serial) {
            String entry = "1.3.6.1.2.1.47.1.1.1.1.";
            add(entry + "2.1", "4", maker.name() + " " + maker.model());
            add(entry + "5.1", "2", "3");
            add(entry + "7.1", "4", "Chassis");
            add(entry + "10.1", "4", maker.software());
            add(entry + "11.1", "4", serial);
            add(entry + "12.1", "4", maker.name());
            add(entry + "13.1", "4", maker.model());
        }

        /**
         * Processor and memory (HOST-RESOURCES-MIB, RFC 2790) and the temperature at the air inlet (ENTITY-SENSOR-MIB, RFC
         * 3433).
         */
        void health() {
            add("1.3.6.1.2.1.25.3.3.1.2.1", "66:numeric", swinging("processor", 9, 30, 7, 300));
            String storage = "1.3.6.1.2.1.25.2.3.1.";
            add(storage + "2.1", "6", "1.3.6.1.2.1.25.2.1.2");
            add(storage + "3.1", "4", "Memory");
            add(storage + "4.1", "2", "1024");
            add(storage + "5.1", "2", "1048576");
            add(storage + "6.1", "66:numeric", swinging("memory", 300_000, 600_000, 25_000, 2_400));
            String part = "1.3.6.1.2.1.47.1.1.1.1.";
            add(part + "2.10", "4", "Temperature sensor");
            add(part + "5.10", "2", "8");
            add(part + "7.10", "4", "Inlet");
            String sensor = "1.3.6.1.2.1.99.1.1.1.";
            add(sensor + "1.10", "2", "8");
            add(sensor + "2.10", "2", "9");
            add(sensor + "3.10", "2", "0");
            add(sensor + "4.10", "66:numeric", swinging("temperature", 24, 36, 2, 3_600));
            add(sensor + "5.10", "2", "1");
        }

        private String swinging(String use, int low, int high, int swing, int period) {
            return "initial=" + (low + (int) (Load.part(seed, use) * (high - low))) + ",swing=" + swing + ",period="
                    + (period + (int) (Load.part(seed, use + "/period") * period)) + ",phase="
                    + decimal(Load.part(seed, use + "/phase"), 3);
        }

        Recording number(int interfaces) {
            add("1.3.6.1.2.1.2.1.0", "2", Integer.toString(interfaces));
            return this;
        }

        /** What every interface answers: enough to name it and to measure it. */
        void shortPort(Port port) {
            String state = port.up() ? "1" : "2";
            ifEntry(1, port, "2", Integer.toString(port.index()));
            ifEntry(2, port, "4", port.description());
            ifEntry(3, port, "2", Integer.toString(port.type()));
            ifEntry(5, port, "66", Long.toString(Math.min(4_294_967_295L, port.speed() * 1_000_000L)));
            ifEntry(6, port, port.type() == 24 ? "4" : "4x", port.type() == 24 ? "" : hardwareAddress(port));
            ifEntry(7, port, "2", port.up() || !port.alias().isEmpty() ? "1" : state);
            ifEntry(8, port, "2", state);
            ifEntry(9, port, "67", "2300");
            ifXEntry(1, port, "4", port.name());
            counter(6, port, port.in(), 1);
            counter(10, port, port.out(), 1);
            ifXEntry(15, port, "66", Integer.toString(port.speed()));
            ifXEntry(18, port, "4", port.alias());
            ifXEntry(19, port, "67", "0");
        }

        /** As {@link #shortPort}, with packets, errors and the counters of 32 bits. */
        void fullPort(Port port) {
            shortPort(port);
            ifEntry(4, port, "2", port.type() == 24 ? "1514" : "1500");
            counter32(10, port, port.in(), 1);
            counter32(11, port, port.in(), BYTES_A_PACKET);
            ifEntry(13, port, "65", "0");
            ifEntry(14, port, "65", "0");
            counter32(16, port, port.out(), 1);
            counter32(17, port, port.out(), BYTES_A_PACKET);
            ifEntry(19, port, "65", "0");
            ifEntry(20, port, "65", "0");
            counter(7, port, port.in(), BYTES_A_PACKET);
            counter(11, port, port.out(), BYTES_A_PACKET);
            ifXEntry(17, port, "2", port.type() == 24 ? "2" : "1");
        }

        private void counter(int column, Port port, Flow flow, int unit) {
            moving(IF_X_ENTRY + column + "." + port.index(), "70", flow, unit, Long.MAX_VALUE);
        }

        private void counter32(int column, Port port, Flow flow, int unit) {
            moving(IF_ENTRY + column + "." + port.index(), "65", flow, unit, 4_294_967_296L);
        }

        /** A counter that has stood since the start at its mean rate and goes on with its swing. */
        private void moving(String oid, String tag, Flow flow, int unit, long limit) {
            if (flow.rate() == 0) {
                add(oid, tag, "0");
                return;
            }
            long initial = Math.round(flow.rate() * upSeconds) / unit % limit;
            add(oid, tag + ":numeric", "initial=" + initial + ",rate=" + decimal(flow.rate() / unit, 1) + ",wave="
                    + decimal(flow.wave(), 3) + ",period=" + flow.period() + ",phase=" + decimal(flow.phase(), 3));
        }

        private static String decimal(double value, int decimals) {
            return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        }

        /** An address that is locally administered and belongs to nobody (IEEE 802). */
        private String hardwareAddress(Port port) {
            return String.format("02%08X%02X", seed.hashCode(), port.index() & 0xFF);
        }

        private void ifEntry(int column, Port port, String tag, String value) {
            add(IF_ENTRY + column + "." + port.index(), tag, value);
        }

        private void ifXEntry(int column, Port port, String tag, String value) {
            add(IF_X_ENTRY + column + "." + port.index(), tag, value);
        }

        void add(String oid, String tag, String value) {
            int[] key = Arrays.stream(oid.split("\\.")).mapToInt(Integer::parseInt).toArray();
            if (values.put(key, oid + "|" + tag + "|" + value) != null) {
                throw new IllegalStateException("twice: " + oid);
            }
        }

        String text() {
            return "# " + title + "; written by GenerateRecordings.java\n" + String.join("\n", values.values()) + "\n";
        }
    }
}
