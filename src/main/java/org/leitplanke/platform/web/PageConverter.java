package org.leitplanke.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/**
 * The number of a page as an address says it. It never complains: where it did, the page would not be loaded at all, and
 * nonsense is the first page.
 */
@FacesConverter("page")
public class PageConverter implements Converter<Integer> {

    @Override
    public Integer getAsObject(FacesContext faces, UIComponent component, String typed) {
        return PageNumber.from(typed, 0);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Integer page) {
        return page == null ? "" : page.toString();
    }
}
