package vn.haidang.monitoring.snmp.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpUsers;
import vn.haidang.storage.Database;

/** The users of the profiles in the data folder. */
@Component(service = SnmpUsers.class)
public final class ProfiledUsers implements SnmpUsers {

    private static final Logger LOG = System.getLogger(ProfiledUsers.class.getName());

    private final SnmpProfiles profiles;

    @Activate
    public ProfiledUsers(@Reference Database database) {
        profiles = new SnmpProfiles(database.folder().resolve(SnmpDevicePoller.PROFILES));
    }

    @Override
    public Map<String, User> byProfile() throws FindingException {
        Map<String, User> users = new TreeMap<>();
        for (String name : profiles.names()) {
            try {
                if (profiles.find(name).credentials() instanceof User user && CredentialCheck.flaw(user).isEmpty()) {
                    users.put(name, user);
                }
            } catch (FindingException e) {
                // Told wherever a device of this profile is asked.
                LOG.log(Level.DEBUG, "a profile cannot be used", e);
            }
        }
        return users;
    }

    @Override
    public List<Finding> findings() {
        return profiles.exposure().stream().toList();
    }

    @Override
    public UserKeys keys(User user, byte[] engineId) {
        LocalizedKeys keys = UserSecurity.localize(user, engineId);
        return new UserKeys(
                user.authentication()
                        .map(given -> new LocalKey(Protocols.made(given.protocol()).getID().toDottedString(),
                                keys.authentication().orElseThrow().getValue())),
                user.privacy().map(given -> new LocalKey(Protocols.made(given.protocol()).getID().toDottedString(),
                        keys.privacy().orElseThrow().getValue())));
    }
}
