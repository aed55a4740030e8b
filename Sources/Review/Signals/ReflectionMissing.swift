import Domain

/// ふりかえりがまだない: an invitation to rest and talk after a heavy call.
///
/// It is about nobody's work and says nothing about the case, so it is no flag: it is shown to the
/// coordinator and the supporter, never recorded, and gone once something is shared.
struct ReflectionMissing {
  /// The invitations for the calls of the month, in order of day and time.
  func invitations(in scene: SignalScene) -> [ReflectionInvitation] {
    let heavy = Set(scene.flags.filter(\.isRisk).compactMap(\.consultation))
    return scene.material.callsRead.filter { call in
      heavy.contains(call.id) && !scene.material.reflectedCalls.contains(call.id)
        && call.day.days(until: scene.today) >= scene.settings.invitationDays
    }.sorted(by: Consultation.isEarlier).map { call in
      ReflectionInvitation(
        supporter: call.supporter, consultation: call.id, day: call.day,
        message: "\(call.day.short)のお電話、おつかれさまでした。休む時間や、誰かと話す時間はとれましたか。"
          + "よければ、ふりかえりをご一緒に。書かないことも、自分だけのものにすることも自由です。")
    }
  }
}
