/** Pages of reviews: starting one, answering, and how far they are. */
package org.leitplanke.review.web;
