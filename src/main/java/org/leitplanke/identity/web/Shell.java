package org.leitplanke.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.leitplanke.identity.AccessMatrix;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Permission;
import org.leitplanke.identity.Presence;
import org.leitplanke.identity.SessionTimes;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.MenuEntry;
import org.leitplanke.platform.web.Unavailable;

/** What surrounds every page: language, theme, menu, and who is signed in. */
@Named
@RequestScoped
public class Shell {

    /** A group of the menu with its entries. */
    public record MenuGroup(String label, List<MenuLine> lines) {}

    /** A line of the menu. */
    public record MenuLine(String label, String link, int count, boolean current) {}

    /** A field that needs another look. */
    public record FieldError(String clientId, String sentence) {}

    @Inject
    CurrentActor actor;

    @Inject
    AccessMatrix matrix;

    @Inject
    @Any
    Instance<MenuEntry> entries;

    @Inject
    FacesContext faces;

    private List<MenuGroup> menu;

    public boolean isSignedIn() {
        return actor.find().isPresent();
    }

    /** Who is here and for how long; null for strangers. */
    public Presence getPresence() {
        return (Presence) faces.getExternalContext().getRequestMap().get(PortalSignIn.PRESENCE);
    }

    /** How long before its end the session is announced, in seconds. */
    public long getWarned() {
        return SessionTimes.set().warnedBefore().toSeconds();
    }

    public Actor getActor() {
        return actor.get();
    }

    /** Whether the access roles of the person acting open this operation. */
    public boolean may(String permission) {
        return actor.find()
                .map(acting -> matrix.allows(Permission.valueOf(permission), acting.roles()))
                .orElse(false);
    }

    public Language getLanguage() {
        return actor.find().map(Actor::language).orElseGet(this::languageOfStranger);
    }

    public Locale getLocale() {
        return getLanguage().locale();
    }

    /** {@code light}, {@code dark}, or empty for what the system prefers. */
    public String getTheme() {
        var cookie = (Cookie) faces.getExternalContext().getRequestCookieMap().get(Preference.THEME);
        return cookie != null && List.of("light", "dark").contains(cookie.getValue()) ? cookie.getValue() : "";
    }

    /** The menu holds nothing that is typed: where a pressed button is only read, its counts need not be worked out. */
    public boolean isMenuShown() {
        return isSignedIn() && faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    public List<MenuGroup> getMenu() {
        if (menu == null) {
            menu = isSignedIn() ? buildMenu() : List.of();
        }
        return menu;
    }

    /** The fields with an error, for the summary on top of the page. */
    public List<FieldError> getFieldErrors() {
        var errors = new ArrayList<FieldError>();
        faces.getClientIdsWithMessages().forEachRemaining(clientId -> {
            if (clientId != null) {
                for (FacesMessage message : faces.getMessageList(clientId)) {
                    errors.add(new FieldError(clientId, message.getSummary()));
                }
            }
        });
        return errors;
    }

    private List<MenuGroup> buildMenu() {
        Map<MenuEntry.Group, List<MenuEntry>> groups = new TreeMap<>();
        entries.stream()
                .filter(entry -> may(entry.permission()))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .forEach(entry -> groups.computeIfAbsent(entry.group(), any -> new ArrayList<>())
                        .add(entry));
        var person = actor.get().person();
        var here = faces.getExternalContext().getRequestServletPath();
        return groups.entrySet().stream()
                .map(group -> new MenuGroup(
                        "menu.group." + group.getKey(),
                        group.getValue().stream()
                                .map(entry -> new MenuLine(
                                        entry.label(),
                                        entry.link(),
                                        isUnavailable() ? 0 : entry.count(person),
                                        entry.link().replaceAll("\\?.*", "").equals(here)))
                                .toList()))
                .toList();
    }

    private boolean isUnavailable() {
        return Unavailable.isShownTo(
                (HttpServletRequest) faces.getExternalContext().getRequest());
    }

    private Language languageOfStranger() {
        var cookie = (Cookie) faces.getExternalContext().getRequestCookieMap().get(Preference.LANGUAGE);
        if (cookie != null) {
            return Language.of(cookie.getValue());
        }
        var known = faces.getExternalContext().getSessionMap().get(PortalSignIn.LANGUAGE);
        return known instanceof Language language
                ? language
                : Language.of(faces.getExternalContext().getRequestHeaderMap().get("Accept-Language"));
    }
}
