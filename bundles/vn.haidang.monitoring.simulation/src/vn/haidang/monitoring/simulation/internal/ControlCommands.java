package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.simulation.AnswerStyle;
import vn.haidang.monitoring.simulation.SimulatedDevice;
import vn.haidang.monitoring.simulation.SimulatedDevice.Notification;
import vn.haidang.monitoring.simulation.SimulatedDevice.Notification.Kind;

/**
 * Runs commands that are written as a line, {@code COMMAND AGENT [ARGUMENT…]}; {@code *} stands for all agents.
 * {@code docs/simulation.md} lists them for people.
 */
final class ControlCommands {

    private static final Duration USUAL_TIME_TO_WRAP = Duration.ofSeconds(30);
    private static final int TRAP_PORT = 162;
    private static final int SYSLOG_PORT = 514;
    private static final int HIGHEST_PRIORITY = 191;
    private static final int LONGEST = 1_000;

    private static final Map<String, Command> COMMANDS = new TreeMap<>();

    static {
        COMMANDS.put("cut", (device, words) -> device.setCut(true));
        COMMANDS.put("restore", (device, words) -> device.setCut(false));
        COMMANDS.put("delay", (device, words) -> device.delayEchoes(words.millis(0), Duration.ZERO));
        COMMANDS.put("jitter", (device, words) -> device.delayEchoes(words.millis(0), words.millis(1)));
        COMMANDS.put("loss", (device, words) -> device.loseEchoes(words.number(0, 100)));
        COMMANDS.put("silent", (device, words) -> device.setSilent(true));
        COMMANDS.put("snmp-drop", (device, words) -> device.dropAnswers(words.number(0, 100)));
        COMMANDS.put("snmp-delay", (device, words) -> device.delayAnswers(words.millis(0)));
        COMMANDS.put("answer", (device, words) -> device.answer(words.style(0)));
        COMMANDS.put("reboot", (device, words) -> device.reboot());
        COMMANDS.put("reindex", (device, words) -> device.reindex());
        COMMANDS.put("wrap", (device, words) -> device.wrapCounters(words.secondsOr(0, USUAL_TIME_TO_WRAP)));
        COMMANDS.put("wrap-uptime", (device, words) -> device.wrapUpTime(words.secondsOr(0, USUAL_TIME_TO_WRAP)));
        COMMANDS.put("replace", (device, words) -> device.replace());
        COMMANDS.put("same-engine", (device, words) -> device.shareEngineOf(words.get(0)));
        COMMANDS.put("forget-boots", (device, words) -> device.forgetBoots());
        COMMANDS.put("link", (device, words) -> device.setLink(words.number(0, Integer.MAX_VALUE), words.isUp(1)));
        COMMANDS.put("trap", (device, words) -> device.send(words.notification()));
        COMMANDS.put("set", (device, words) -> device.setNumber(words.get(0), Long.parseLong(words.get(1))));
        COMMANDS.put("syslog", (device, words) -> device.log(words.number(1, HIGHEST_PRIORITY), words.rest(2),
                words.address(0, SYSLOG_PORT)));
        COMMANDS.put("heal", (device, words) -> device.heal());
    }

    private final Map<String, ReplayedAgent> agents;

    ControlCommands(Map<String, ReplayedAgent> agents) {
        this.agents = agents;
    }

    void run(String line) throws FindingException {
        String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        List<String> words = Arrays.asList(text.strip().split("\\s+"));
        Command command = COMMANDS.get(words.get(0));
        if (command == null || words.size() < 2) {
            throw notUnderstood(text);
        }
        List<ReplayedAgent> meant = words.get(1).equals("*")
                ? List.copyOf(agents.values())
                : agents.entrySet().stream().filter(agent -> agent.getKey().equals(words.get(1)))
                        .map(Map.Entry::getValue).toList();
        if (meant.isEmpty()) {
            throw new FindingException(Messages.error("control.agent.unknown").with("agent", words.get(1)));
        }
        for (ReplayedAgent agent : meant) {
            run(command, agent, new Words(words.subList(2, words.size())), text);
        }
    }

    private static void run(Command command, ReplayedAgent agent, Words words, String line) throws FindingException {
        try {
            command.run(agent, words);
        } catch (IOException e) {
            throw new FindingException(Messages.error("control.not.sent").with("detail", e.toString()), e);
        } catch (IllegalStateException e) {
            throw new FindingException(Messages.error("control.no.engine").with("agent", agent.name()), e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw notUnderstood(line);
        }
    }

    private static FindingException notUnderstood(String line) {
        return new FindingException(Messages.error("control.not.understood").with("line", line).with("commands",
                String.join(", ", COMMANDS.keySet())));
    }

    /** What a command does to a device. */
    private interface Command {

        void run(SimulatedDevice device, Words words) throws IOException;
    }

    /**
     * The arguments of a command; what is missing or wrong is an IndexOutOfBoundsException or IllegalArgumentException.
     */
    private record Words(List<String> words) {

        String get(int index) {
            return words.get(index);
        }

        int number(int index, int most) {
            int number = Integer.parseInt(get(index));
            if (number < 0 || number > most) {
                throw new IllegalArgumentException(get(index));
            }
            return number;
        }

        Duration millis(int index) {
            return Duration.ofMillis(number(index, 3_600_000));
        }

        Duration secondsOr(int index, Duration otherwise) {
            return index < words.size() ? Duration.ofSeconds(number(index, 86_400)) : otherwise;
        }

        AnswerStyle style(int index) {
            return AnswerStyle.valueOf(get(index).toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        boolean isUp(int index) {
            if (!get(index).equals("up") && !get(index).equals("down")) {
                throw new IllegalArgumentException(get(index));
            }
            return get(index).equals("up");
        }

        /** {@code KIND HOST[:PORT] [IFINDEX] [v1|v2c|v3]}. */
        Notification notification() throws IOException {
            Kind kind = Kind.valueOf(get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            OptionalInt ifIndex = OptionalInt.empty();
            int version = 2;
            for (String word : words.subList(2, words.size())) {
                if (word.startsWith("v")) {
                    version = List.of("v1", "v2c", "v3").indexOf(word) + 1;
                } else {
                    ifIndex = OptionalInt.of(Integer.parseInt(word));
                }
            }
            return new Notification(kind, version, ifIndex, address(1, TRAP_PORT));
        }

        /** {@code HOST[:PORT]}. */
        InetSocketAddress address(int index, int usualPort) throws IOException {
            int colon = get(index).lastIndexOf(':');
            String host = colon < 0 ? get(index) : get(index).substring(0, colon);
            int port = colon < 0 ? usualPort : Integer.parseInt(get(index).substring(colon + 1));
            return new InetSocketAddress(InetAddress.getByName(host), port);
        }

        /** The words from here on, at least one. */
        String rest(int index) {
            return String.join(" ", get(index), String.join(" ", words.subList(index + 1, words.size()))).strip();
        }
    }
}
