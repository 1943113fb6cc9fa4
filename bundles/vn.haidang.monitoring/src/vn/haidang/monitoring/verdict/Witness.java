package vn.haidang.monitoring.verdict;

import java.util.List;

import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.MessageText;
import vn.haidang.monitoring.internal.Messages;

/**
 * One who can say something of a line: the key under which its testimony stands in the {@link LineEvidence}.
 *
 * @param <T> what it speaks of
 */
public final class Witness<T extends Statement> {

    /** Whether the far end answers. */
    public static final Witness<Statement.Reach> REACH = new Witness<>("reach", Statement.Reach.class);
    /** The echoes. */
    public static final Witness<Statement.Echoes> ECHOES = new Witness<>("echoes", Statement.Echoes.class);
    /** The line's own history. */
    public static final Witness<Statement.Usual> USUAL = new Witness<>("usual", Statement.Usual.class);
    /** The traffic. */
    public static final Witness<Statement.Load> LOAD = new Witness<>("load", Statement.Load.class);
    /** Discards and errors of the line's interfaces. */
    public static final Witness<Statement.Faults> FAULTS = new Witness<>("faults", Statement.Faults.class);
    /** The device at the centre's end. */
    public static final Witness<Statement.Device> NEAR_DEVICE = new Witness<>("nearDevice", Statement.Device.class);
    /** The interface at the centre's end. */
    public static final Witness<Statement.Port> NEAR_PORT = new Witness<>("nearPort", Statement.Port.class);
    /** The device at the far end, asked in any way. */
    public static final Witness<Statement.Device> FAR_DEVICE = new Witness<>("farDevice", Statement.Device.class);
    /** The clocks of the far device. */
    public static final Witness<Statement.Clocks> FAR_CLOCKS = new Witness<>("farClocks", Statement.Clocks.class);
    /** The other lines of the same carrier. */
    public static final Witness<Statement.Others> SAME_CARRIER = new Witness<>("sameCarrier",
            Statement.Others.class);
    /** The lines of other carriers. */
    public static final Witness<Statement.Others> OTHER_CARRIERS = new Witness<>("otherCarriers",
            Statement.Others.class);
    /** Other lines of the same ward. */
    public static final Witness<Statement.Others> SAME_WARD = new Witness<>("sameWard", Statement.Others.class);
    /** The clocks of the devices behind the line, beside the far device. */
    public static final Witness<Statement.Restarts> WARD_CLOCKS = new Witness<>("wardClocks",
            Statement.Restarts.class);
    /** The power supplies of the ward. */
    public static final Witness<Statement.Power> POWER = new Witness<>("power", Statement.Power.class);
    /** Traps and syslog. */
    public static final Witness<Statement.Notices> NOTICES = new Witness<>("notices", Statement.Notices.class);
    /** The portals. */
    public static final Witness<Statement.Portals> PORTALS = new Witness<>("portals", Statement.Portals.class);

    /** The planned maintenance. */
    public static final Witness<Statement.Plan> PLAN = new Witness<>("plan", Statement.Plan.class);

    private final String name;
    private final Class<T> type;

    private Witness(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    /** All of them, in the order in which they are told of. */
    public static List<Witness<?>> all() {
        return List.of(REACH, ECHOES, USUAL, LOAD, FAULTS, NEAR_DEVICE, NEAR_PORT, FAR_DEVICE, FAR_CLOCKS,
                SAME_CARRIER, OTHER_CARRIERS, SAME_WARD, WARD_CLOCKS, POWER, NOTICES, PORTALS, PLAN);
    }

    /** Its stable name, as JSON has it: {@code nearPort}. */
    public String name() {
        return name;
    }

    /** The words for it within a sentence. */
    public LocalText words() {
        return new MessageText(Messages.CATALOGUE, "verdict.witness." + name);
    }

    Testimony<T> cast(Testimony<?> testimony) {
        if (testimony instanceof Testimony.Told<?> told) {
            return new Testimony.Told<>(type.cast(told.value()), told.at());
        }
        return new Testimony.Absent<>(((Testimony.Absent<?>) testimony).why());
    }

    @Override
    public String toString() {
        return name;
    }
}
