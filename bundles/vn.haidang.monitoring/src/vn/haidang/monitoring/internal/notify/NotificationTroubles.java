package vn.haidang.monitoring.internal.notify;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.contribution.ChannelRegistry;
import vn.haidang.monitoring.internal.ledger.KeptText;
import vn.haidang.monitoring.internal.ledger.LineLedger;

/**
 * What keeps people from being told, as alarms of their own: every seat sees them, and other channels tell of them. One that
 * was raised before the program started stays until the contrary is seen. Belongs to one thread, but for {@link #all}.
 */
final class NotificationTroubles {

    /** A channel that the plan names is not there. */
    static final String MISSING = "notification.missing";
    /** A channel does not reach all whom the plan names. */
    static final String FAILING = "notification.failing";
    /** The plan cannot be used. */
    static final String PLAN = "notification.plan";
    /** The rules cannot be used. */
    static final String RULES = "notification.rules";

    /** Channels come and go while the program starts or is changed. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final List<String> CODES = List.of(MISSING, FAILING, PLAN, RULES);
    private static final ValueFormat ENGLISH = ValueFormat.of(Language.ENGLISH);

    private final LineLedger ledger;
    private final InstantSource clock;
    /** The way that fails, and why. */
    private final Map<Route, Finding> failing = new LinkedHashMap<>();
    private final Map<String, Instant> missingSince = new HashMap<>();
    private final Map<Key, Finding> now = new LinkedHashMap<>();
    /** What stands in the database, and what it says; nothing of what was raised before the program started. */
    private final Map<Key, String> written = new HashMap<>();
    /** What was raised before the program started, and may be over. */
    private final Set<Key> inherited = new HashSet<>();
    private boolean isRead;
    private volatile List<Finding> all = List.of();

    NotificationTroubles(LineLedger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What keeps people from being told now; from any thread. */
    List<Finding> all() {
        return all;
    }

    /** Somebody was not told. */
    void failing(Route route, Finding reason) {
        failing.put(route, reason);
        show(route.channel());
    }

    /** All of a way were told, so that the channel as a whole works. */
    void arrived(Route route) {
        failing.remove(route);
        failing.remove(new Route(route.channel(), List.of()));
        show(route.channel());
    }

    private void show(String channel) {
        Optional<Finding> reason = failing.entrySet().stream().filter(one -> one.getKey().channel().equals(channel))
                .map(Map.Entry::getValue).reduce((first, last) -> last);
        set(Key.channel(channel, FAILING), reason.map(why -> failing(channel, why)));
    }

    private static Finding failing(String channel, Finding reason) {
        KeptText why = KeptText.of("reason", format -> reason.summary(format)
                + reason.explanation(format).map(more -> " " + more).orElse(""));
        KeptText todo = KeptText.of("todo", format -> reason.remedy(format)
                .orElseGet(() -> Messages.CATALOGUE.text(format.language(), "notification.failing.todo")));
        return about(channel, FAILING).with("reason", why).with("todo", todo);
    }

    private static Finding about(String channel, String code) {
        return Finding.of(Messages.CATALOGUE, Severity.ERROR, code).with("channel", channel)
                .about(new ObjectLink("channel", channel, channel));
    }

    /**
     * Looks whether what the plan names is there. The usual plan names the desktop, which a station has none of: seats look
     * at its alarms themselves.
     */
    void look(NotificationPlan plan, ChannelRegistry channels) {
        Set<String> named = plan.channels();
        boolean isUsual = plan.equals(NotificationPlan.USUAL);
        failing.keySet().removeIf(route -> !named.contains(route.channel()));
        missingSince.keySet().retainAll(named);
        for (String channel : named) {
            look(channel, isUsual || channels.find(channel).isPresent());
        }
        Set<Key> known = new HashSet<>(now.keySet());
        known.addAll(inherited);
        known.stream().filter(key -> key.isOfChannel() && !named.contains(key.channel()))
                .forEach(key -> set(key, Optional.empty()));
    }

    private void look(String channel, boolean isThere) {
        Key key = Key.channel(channel, MISSING);
        if (isThere) {
            missingSince.remove(channel);
            set(key, Optional.empty());
            return;
        }
        Instant since = missingSince.computeIfAbsent(channel, name -> clock.instant());
        if (!clock.instant().isBefore(since.plus(PATIENCE))) {
            set(key, Optional.of(about(channel, MISSING)));
        }
    }

    /**
     * A file can be used, or cannot for this reason.
     *
     * @param code {@link #PLAN} or {@link #RULES}
     */
    void file(String code, Optional<Finding> problem) {
        set(new Key(code, code), problem.map(reason -> Finding.of(Messages.CATALOGUE, Severity.ERROR, code)
                .with("reason", KeptText.of("reason", reason::summary)).about(new ObjectLink("file", code, ""))));
    }

    private void set(Key key, Optional<Finding> finding) {
        inherited.remove(key);
        finding.ifPresentOrElse(known -> now.put(key, known), () -> now.remove(key));
        all = List.copyOf(now.values());
    }

    /** Raises and clears alarms. Blocks on the database. */
    void write() {
        read();
        now.forEach((key, finding) -> {
            String says = finding.summary(ENGLISH);
            if (!says.equals(written.get(key))) {
                ledger.raise(key.object(), clock.instant(), finding);
                written.put(key, says);
            }
        });
        for (Key key : List.copyOf(written.keySet())) {
            if (!now.containsKey(key) && !inherited.contains(key)) {
                ledger.clear(key.object(), key.code(), clock.instant());
                written.remove(key);
            }
        }
    }

    private void read() {
        if (isRead) {
            return;
        }
        for (String code : CODES) {
            for (String object : ledger.active(code).keySet()) {
                Key key = new Key(object, code);
                written.put(key, "");
                if (key.isOfChannel() && !now.containsKey(key)) {
                    inherited.add(key);
                }
            }
        }
        isRead = true;
    }

    /**
     * An alarm.
     *
     * @param object what it is about, as the alarms are kept by
     */
    private record Key(String object, String code) {

        private static final String CHANNEL = "channel/";

        static Key channel(String channel, String code) {
            return new Key(CHANNEL + channel, code);
        }

        boolean isOfChannel() {
            return object.startsWith(CHANNEL);
        }

        String channel() {
            return object.substring(CHANNEL.length());
        }
    }
}
