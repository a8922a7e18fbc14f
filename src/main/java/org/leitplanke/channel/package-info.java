/**
 * The register of channels: the company's own presences in social networks, what each is for, which department owns it
 * and who is responsible there.
 *
 * <p>A channel is entered once, is reached over https only, and moves through planned, active, paused and closed with a
 * reason. Every channel is a place on which roles can be held; closing it ends their effect.
 */
package org.leitplanke.channel;
