//! Jars of web frameworks.
use actix_web::HttpResponse;

pub fn actix() -> HttpResponse {
    HttpResponse::Ok()
        .cookie(actix_web::cookie::Cookie::new("session", "1")) //~ insecure_cookie
        .finish()
}

pub fn actix_response(response: &mut HttpResponse) -> actix_web::Result<()> {
    let cookie = actix_web::cookie::Cookie::new("session", "1");
    response.add_cookie(&cookie)?; //~ insecure_cookie
    Ok(())
}

pub mod axum {
    //! The jars of axum.
    use axum_extra::extract::cookie::{Cookie, CookieJar, PrivateCookieJar, SignedCookieJar};

    pub async fn plain(jar: CookieJar) -> CookieJar {
        jar.add(Cookie::new("session", "1")) //~ insecure_cookie
    }

    pub async fn private(jar: PrivateCookieJar) -> PrivateCookieJar {
        let mut cookie = Cookie::new("session", "1");
        cookie.set_http_only(true);
        jar.add(cookie) //~ insecure_cookie
    }

    pub async fn signed(jar: SignedCookieJar) -> SignedCookieJar {
        jar.remove(Cookie::from("old")).add(("session", "1")) //~? insecure_cookie
    }
}

pub mod rocket_jar {
    //! The jar of Rocket.
    use rocket::http::{Cookie, CookieJar};

    #[rocket::get("/login")]
    pub fn plain(jar: &CookieJar<'_>) {
        jar.add(Cookie::new("session", "1")); //~ insecure_cookie
    }

    #[rocket::get("/login/private")]
    pub fn private(jar: &CookieJar<'_>) {
        jar.add_private(("session", "1")); //~ insecure_cookie
    }
}

pub async fn tower(cookies: tower_cookies::Cookies) {
    cookies.add(tower_cookies::Cookie::new("session", "1")); //~ insecure_cookie
}

pub async fn poem(jar: &poem::web::cookie::CookieJar) {
    jar.add(poem::web::cookie::Cookie::new_with_str("session", "1")); //~ insecure_cookie
}

pub fn biscotti() -> biscotti::ResponseCookies<'static> {
    let mut cookies = biscotti::ResponseCookies::new();
    cookies.insert(biscotti::ResponseCookie::new("session", "1").set_path("/")); //~ insecure_cookie
    cookies
}
