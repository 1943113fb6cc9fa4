package vn.haidang.monitoring;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.haidang.base.text.Language;
import vn.haidang.monitoring.internal.Messages;

/** How it was seen that something was down, with the code that stands for it in the table of outages. */
public enum OutageWitness {
    /** The engine's own echoes. */
    ECHO("echo"),
    /** The engine's own polls over SNMP. */
    SNMP("snmp"),
    /**
     * The interface tells when it last changed (IF-MIB, ifLastChange). An outage that only this tells of was over before
     * anybody looked; it has no length, since only its end is known.
     */
    LAST_CHANGE("ifLastChange"),
    /** A trap or inform of a device that was recognised. */
    TRAP("trap"),
    /** A syslog message of a device that was recognised. */
    SYSLOG("syslog"),
    /** Taken over from the sample city's records. */
    SAMPLE("sample");

    private static final String AND = "+";

    private final String code;

    OutageWitness(String code) {
        this.code = code;
    }

    /** As it is written down; the same for ever. */
    public String code() {
        return code;
    }

    /** The codes of what saw an outage with one more: {@code echo+trap}. */
    public static String and(String codes, String other) {
        return Arrays.asList(split(codes)).contains(other) ? codes : codes + AND + other;
    }

    /**
     * The words for the codes of what saw an outage, as {@link Outage#witness} has them; the source of an imported history
     * keeps its own name.
     */
    public static String words(String codes, Language language) {
        return Arrays.stream(split(codes)).map(code -> of(code).map(known -> known.word(language)).orElse(code))
                .collect(Collectors.joining(", "));
    }

    private static String[] split(String codes) {
        return codes.split(Pattern.quote(AND));
    }

    private static Optional<OutageWitness> of(String code) {
        return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
    }

    private String word(Language language) {
        return Messages.CATALOGUE.text(language, "outage.witness." + code);
    }
}
