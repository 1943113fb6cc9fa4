package vn.haidang.monitoring.simulation;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * One simulated device, and what may happen to it. What happens to its SNMPv3 engine is seen at the device's own address
 * (see {@link SimulationPlan}): behind the shared port one engine serves all. Safe for use by several threads.
 */
public interface SimulatedDevice {

    /** Its line is cut, or whole again: neither SNMP nor echo is answered while it is cut. */
    void setCut(boolean cut);

    /** Its SNMP agent stays silent while echoes are answered, or not any more. */
    void setSilent(boolean silent);

    /** Loses so many of its SNMP answers, 0 to 100 percent. */
    void dropAnswers(int percent);

    /** Sends its SNMP answers so much later. */
    void delayAnswers(Duration delay);

    /** Answers SNMP in this style from now on. */
    void answer(AnswerStyle style);

    /** Loses so many of its echoes, 0 to 100 percent. */
    void loseEchoes(int percent);

    /** Sends its echoes so much later, and each later still by a random time up to {@code jitter}. */
    void delayEchoes(Duration delay, Duration jitter);

    /** Starts anew: sysUpTime and all counters at zero, snmpEngineBoots one more. */
    void reboot();

    /** Gives its interfaces other indexes: each gets the next one's, the last gets the first's. */
    void reindex();

    /** Sets every moving counter so that it passes zero after this time. */
    void wrapCounters(Duration after);

    /** Sets sysUpTime so that it passes zero after this time, as it does after 497 days. */
    void wrapUpTime(Duration after);

    /**
     * Puts another device in its place: another engine ID, engine boots 1, sysUpTime and counters at zero.
     *
     * @throws IllegalStateException when it has no address, and so no engine, of its own
     */
    void replace();

    /**
     * Gives it the engine ID of another device, as two of one disk image have.
     *
     * @throws IllegalStateException when either has no address, and so no engine, of its own
     */
    void shareEngineOf(String otherAgent);

    /**
     * Restarts its engine with boots 1, as a device does that does not keep them.
     *
     * @throws IllegalStateException when it has no address, and so no engine, of its own
     */
    void forgetBoots();

    /** Takes an interface up or down: ifOperStatus and ifLastChange tell so. */
    void setLink(int ifIndex, boolean up);

    /**
     * Gives a variable another number until the device restarts: a temperature, what a power supply runs on.
     *
     * @param oid in dotted form
     * @throws IllegalArgumentException when the recording has no such number
     */
    void setNumber(String oid, long number);

    /**
     * Sends a syslog message over UDP as devices write them: the priority and the text (RFC 5424, A.1; RFC 3164).
     *
     * @param priority eight times the facility and the severity, 0 to 191
     * @throws IOException when it could not be sent
     */
    void log(int priority, String text, InetSocketAddress to) throws IOException;

    /**
     * Sends a notification.
     *
     * @throws IOException when it could not be sent
     */
    void send(Notification notification) throws IOException;

    /** Ends what lasts: cuts, losses, delays, silence and wrong answers. */
    void heal();

    /**
     * A trap.
     *
     * @param kind which of the standard ones
     * @param version 1, 2 or 3
     * @param ifIndex for linkDown and linkUp
     * @param to who gets it
     */
    record Notification(Kind kind, int version, OptionalInt ifIndex, InetSocketAddress to) {

        /** The traps of RFC 3418 and RFC 2863, by their numbers below snmpTraps. */
        public enum Kind {
            COLD_START, WARM_START, LINK_DOWN, LINK_UP, AUTHENTICATION_FAILURE
        }

        public Notification {
            if (version < 1 || version > 3) {
                throw new IllegalArgumentException("SNMP version " + version);
            }
        }
    }
}
