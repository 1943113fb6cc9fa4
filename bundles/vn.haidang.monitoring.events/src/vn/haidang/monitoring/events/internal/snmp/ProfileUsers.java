package vn.haidang.monitoring.events.internal.snmp;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;

import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.events.internal.match.SenderIndex;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpUsers;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.RegistryReader;

/** The SNMPv3 users who may send us something, as the profiles have them now. */
final class ProfileUsers {

    private static final Logger LOG = System.getLogger(ProfileUsers.class.getName());

    private final SnmpUsers users;
    private final RegistryReader registry;
    private volatile Map<String, User> byProfile = Map.of();

    ProfileUsers(SnmpUsers users, RegistryReader registry) {
        this.users = users;
        this.registry = registry;
    }

    /** Looks at the profiles again. @return whether they are others than before; always no when they cannot be read */
    boolean refresh() {
        try {
            Map<String, User> now = users.byProfile();
            boolean isNew = !now.equals(byProfile);
            byProfile = now;
            return isNew;
        } catch (FindingException e) {
            LOG.log(Level.WARNING, "the profiles cannot be read; the users are those of before", e);
            return false;
        }
    }

    /** All users by profile, in order of the profiles' names. */
    Map<String, User> all() {
        return byProfile;
    }

    /** Whether any profile has a user of this name. */
    boolean has(String name) {
        return byProfile.values().stream().anyMatch(user -> user.user().equals(name));
    }

    /**
     * The user of this name: the one by which the device at the address is asked, when it is called so, else the first profile's
     * that is. Two devices may have users of one name with different pass phrases.
     */
    Optional<User> find(String name, String address) {
        Map<String, User> now = byProfile;
        return SenderIndex.of(registry.snapshot()).atAddress(address).flatMap(DeviceEntry::snmp)
                .map(endpoint -> now.get(endpoint.profile())).filter(user -> user.user().equals(name))
                .or(() -> now.values().stream().filter(user -> user.user().equals(name)).findFirst());
    }

    /** The keys of a user for an engine; milliseconds of work. */
    SnmpUsers.UserKeys keys(User user, byte[] engineId) {
        return users.keys(user, engineId);
    }
}
