package org.leitplanke.platform.settings;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Offers the settings file to MicroProfile Config: weaker than the environment (300), stronger than defaults (100). */
public class FileSource implements ConfigSource {

    private final SettingsFile file = SettingsFile.ofThisStart();

    @Override
    public int getOrdinal() {
        return 250;
    }

    @Override
    public Set<String> getPropertyNames() {
        return file.names();
    }

    @Override
    public Map<String, String> getProperties() {
        return file.values();
    }

    @Override
    public String getValue(String name) {
        return file.values().get(name);
    }

    @Override
    public String getName() {
        return "settings file";
    }
}
